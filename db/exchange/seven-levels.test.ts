import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countOne, sumCounts, type ProgressCounts } from '../domain/orders';
import { giveOrder } from '../office/orders';
import { refreshAnswers } from '../office/order-answers';
import type { Office } from '../office/office';
import { recordRow } from '../office/records';
import { saveRecord } from '../office/save';
import { takeOver } from '../office/take-over';
import { verifyOffice } from '../office/verify';
import type { Signed, Statement } from '../records/statements';
import { givenOrder } from '../reports/given-orders';
import { orderId, standingOrders } from '../store/orders';
import { statementsOf } from '../store/statements';
import { joinOffices, must } from '../testing/confirmed';
import { Chance } from '../testing/fuzz/chance';
import { lawRuns } from '../testing/law-runs';
import { aMoment, anOffice } from '../testing/office';
import { finishTouched, takeStatement, type Touched } from './take-statement';

const moment = aMoment();
const TODAY = '2026-11-06';
/** How many stand below each one of a level: 七级, from 省 to 班级. */
const BELOW = [2, 1, 2, 1, 1, 1];

interface Node {
  readonly office: Office;
  readonly below: readonly Node[];
}

async function grow(level = 0): Promise<Node> {
  const office = await anOffice({ code: `${level}`, name: `第 ${level + 1} 级`, role: level < BELOW.length ? 'superior' : 'branch' });
  const below: Node[] = [];
  for (let n = 0; n < (BELOW[level] ?? 0); n += 1) {
    const one = await grow(level + 1);
    joinOffices(one.office, office, moment);
    below.push(one);
  }
  return { office, below };
}

const tree = grow();
const allBelow = (node: Node): Node[] => node.below.flatMap((one) => [one, ...allBelow(one)]);
const levels = (node: Node): number => 1 + Math.max(0, ...node.below.map(levels));

function take(office: Office, words: readonly Signed<Statement>[]): void {
  office.db.transaction(() => {
    const touched: Touched = { records: new Set(), aliases: false };
    for (const word of words) takeStatement(office, word, moment.now, touched);
    finishTouched(office, touched);
  })();
}

/** What one run asks of an organisation: how far it is, and to whom it passes the task on. */
type State = 'none' | 'running' | 'done';
interface Asked {
  readonly node: Node;
  readonly state: State;
  readonly dueOn: string;
  readonly to: readonly Asked[];
}

const content = (title: string, dueOn: string, passes: string) => ({ title, requirement: '', source: '', issuedOn: '', dueOn, ledger: 'supervised-task' as const, level: '' as const, steps: [], passes });

/** Passes a task down as chance has it, level by level. Answers what an outsider would have noted on paper. */
function passDown(node: Node, order: string, dueOn: string, chance: Chance): Asked {
  const { office, below } = node;
  const state = chance.oneOf<State>(['none', 'running', 'done']);
  if (state !== 'none') {
    const { record } = must(takeOver(office, moment, order));
    const found = recordRow(office.db, record);
    must(saveRecord(office, moment, { record, kind: 'ledger-item', document: { ...(JSON.parse(found?.document ?? '{}') as object), ...(state === 'done' ? { completedOn: TODAY } : { startedOn: TODAY }) }, heads: JSON.parse(found?.heads ?? '[]') as string[] }));
  }
  const chosen = below.filter(() => chance.upTo(5) > 0);
  return { node, state, dueOn, to: chosen.length === 0 ? [] : give(node, chosen, order, chance) };
}

function give(node: Node, chosen: readonly Node[], passes: string, chance: Chance): Asked[] {
  const dueOn = chance.oneOf(['', '2026-11-01', '2026-12-01']);
  const { order } = must(giveOrder(node.office, moment, { kind: 'task', content: content('逐级督办', dueOn, passes) }, chosen.map(({ office }) => office.org)));
  const words = standingOrders(node.office.db, 'task', { org: node.office.org, order }).map(({ id }) => id);
  return chosen.map((one) => {
    take(one.office, statementsOf(node.office.db, 'task', node.office.org).filter(({ id, statement }) => words.includes(id) && statement.to === one.office.org));
    return passDown(one, order, dueOn, chance);
  });
}

const bruteForce = (asked: readonly Asked[]): ProgressCounts =>
  sumCounts(asked.flatMap(({ state, dueOn, to }) => [countOne(state === 'none' ? 'not-started' : state === 'running' ? 'running' : 'waiting', dueOn, TODAY), ...(to.length > 0 ? [bruteForce(to)] : [])]));

/** Everything that an organisation ever said upwards, out of order, some of it twice. */
function carryUp(node: Node, above: Office, chance: Chance, loses: boolean): void {
  refreshAnswers(node.office, moment);
  const said = statementsOf(node.office.db, 'progress', node.office.org).filter(() => !loses || chance.upTo(3) > 0);
  take(above, [...said, ...said].map((one) => [chance.next(), one] as const).sort(([a], [b]) => a - b).map(([, one]) => one));
}

const upFrom = (node: Node, chance: Chance): void => {
  for (const one of node.below) {
    upFrom(one, chance);
    carryUp(one, node.office, chance, false);
  }
};

it('a task goes down through seven levels, and what comes up is what a count of every organisation gives, whatever was lost, late or repeated', async () => {
  const top = await tree;
  expect(levels(top)).toBe(7);
  fc.assert(fc.property(fc.nat(), (seed) => {
    const chance = new Chance(seed);
    const asked = give(top, top.below.filter((_, at) => at === 0 || chance.upTo(2) === 0), '', chance);
    const [order = ''] = asked.map(({ node }) => orderId(standingOrders(node.office.db, 'task', { addressee: node.office.org }).at(-1)?.statement ?? neverAsked()));
    const nodes = allBelow(top);
    for (let n = 0; n < 20; n += 1) {
      const one = chance.oneOf(nodes);
      const above = [top, ...nodes].find(({ below }) => below.includes(one));
      if (above) carryUp(one, above.office, chance, true);
    }
    upFrom(top, chance);
    expect(must(givenOrder(top.office, TODAY, 'task', order)).counts).toEqual(bruteForce(asked));
  }), lawRuns('seven-levels', 8));
  for (const { office } of [top, ...allBelow(top)].slice(0, 4)) expect(verifyOffice(office)).toMatchObject({ rebuiltEqual: true, wrongSignatures: [] });
});

function neverAsked(): never {
  throw new Error('nobody was asked');
}

