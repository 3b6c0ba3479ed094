import type { z } from 'zod';
import { ledgerItemDocument, type LedgerKind } from '../../domain/ledger-item';
import { daysBetween } from '../../domain/dates';
import { addDays } from './calendar';
import { committeeOf, type Books } from './held';
import type { Random } from './random';
import { fill } from './text';
import { LEDGER_TOPICS, OWN_LEDGERS, PAPER_EVIDENCE, COMMON_SOURCES, PROGRESS, REVIEW_FINDINGS, SOURCES, WORKS } from './topics-ledger';
import type { SampleGathering, SampleRecord } from './types';

/** Duties that last from the year's beginning to its end. */
const WHOLE_YEAR: ReadonlySet<LedgerKind> = new Set<LedgerKind>(['main-responsibility', 'first-responsibility', 'dual-responsibility', 'implementation', 'benchmarking', 'dual-leader']);

interface Task {
  readonly id: string;
  readonly ledger: LedgerKind;
  readonly ownLedger?: string;
  readonly title: string;
  readonly detail: string;
  readonly post?: string;
  readonly responsible: { readonly member: string; readonly name: string };
  readonly source: { readonly record: string; readonly text: string };
  readonly steps: readonly string[];
  readonly begun: string;
  readonly dueOn: string;
  readonly evidence: string;
  readonly closedBy: string;
}

/** Each year's items of all ledgers but that of the 组织生活会, whose items come from its problems. */
export function ledgerItems(books: Books, year: number, gatherings: readonly SampleGathering[], today: string): SampleRecord[] {
  const random = books.stream('ledgers', year);
  return (Object.keys(LEDGER_TOPICS) as (keyof typeof LEDGER_TOPICS)[]).flatMap((ledger) => {
    const open = LEDGER_TOPICS[ledger].map((topic) => [topic, fill(topic[0], { year })] as const).filter(([, title]) => !books.used.has(ledger + title));
    return random.some(open, ledger === 'own' ? 3 : random.between(1, 2)).map(([[, detail, post, ...steps], title]) => {
      books.used.add(ledger + title);
      const wholeYear = WHOLE_YEAR.has(ledger);
      const begun = addDays(`${year}-01-10`, random.between(0, wholeYear ? 40 : 250));
      const dueOn = wholeYear ? addDays(`${year}-11-20`, random.between(0, 35)) : addDays(begun, random.between(45, 150));
      const people = committeeOf(books.members, begun);
      const person = people.length > 0 ? random.pick(people) : books.members[0];
      const near = gatherings.filter(({ document }) => document.start > begun && document.start < dueOn);
      return item(random, {
        id: random.id(), ledger, title, detail, post, steps: steps.map((step) => fill(step, { year })), begun, dueOn,
        ...(ledger === 'own' ? { ownLedger: title.includes('送学') ? OWN_LEDGERS[0] : OWN_LEDGERS[1] } : {}),
        responsible: { member: person?.id ?? '', name: person?.document.name ?? '' },
        source: { record: '', text: fill(SOURCES[ledger] ?? random.pick(COMMON_SOURCES), { year, n: random.between(2, 19) }) },
        evidence: near.length > 0 ? random.pick(near).id : '',
        closedBy: people[0]?.document.name ?? '',
      }, today);
    });
  });
}

interface Problem {
  readonly title: string;
  readonly detail: string;
  readonly measure: string;
  readonly responsible: string;
  readonly dueOn: string;
  readonly ledgerItem: string;
}

/** A problem of the 组织生活会 as the 整改 ledger's item, linked both ways. */
export function rectification(books: Books, { title, detail, measure, responsible, dueOn, ledgerItem }: Problem, gathering: string, on: string, today: string): SampleRecord {
  const random = books.stream('rectification', ledgerItem);
  const person = books.members.find(({ document }) => document.name === responsible);
  return item(random, {
    id: ledgerItem, ledger: 'life-meeting-rectification', title, detail, steps: [measure.slice(0, 60), '检查落实情况', '向党员通报结果'], begun: on, dueOn,
    responsible: { member: person?.id ?? '', name: responsible }, source: { record: gathering, text: '' }, evidence: '', closedBy: committeeOf(books.members, on)[0]?.document.name ?? responsible,
  }, today);
}

type Fate = 'closed' | 'waiting' | 'running' | 'idle' | 'reopened';

function fateOf(random: Random, dueOn: string, today: string): Fate {
  const roll = random.below(100);
  const late = daysBetween(dueOn, today);
  // Nothing stays open for years.
  if (late > 400) return 'closed';
  if (late > 150) return roll < 88 ? 'closed' : roll < 94 ? 'reopened' : 'running';
  if (late > 0) return roll < 70 ? 'closed' : roll < 85 ? 'waiting' : 'running';
  return roll < 70 ? 'running' : 'idle';
}

function item(random: Random, task: Task, today: string): SampleRecord {
  const { id, ledger, ownLedger = '', title, detail, post = '', responsible, source, steps, begun, dueOn } = task;
  const fate = fateOf(random, dueOn, today);
  const span = Math.max(steps.length, daysBetween(begun, dueOn));
  const past = (date: string): string => (date <= today ? date : '');
  const finished = fate === 'closed' || fate === 'waiting' || fate === 'reopened';
  const measures = steps.map((step, index) => {
    const due = addDays(begun, Math.round((span * (index + 1)) / steps.length));
    const done = addDays(due, random.between(-9, 3));
    const isDone = finished || (fate === 'running' && index < steps.length - 1 && done <= today);
    return { id: random.id(), sort: index + 1, title: step, responsible: index === 0 ? responsible.name : '', dueOn: due, doneOn: isDone ? (done < begun ? begun : past(done) || today) : '' };
  });
  const notes = fate === 'idle' ? [] : random.some(ledger === 'hazard' || ownLedger === OWN_LEDGERS[1] ? WORKS : PROGRESS, random.between(1, 3));
  const progress = notes.map((note, index) => ({ id: random.id(), sort: index + 1, on: addDays(begun, Math.round((span * (index + 1)) / (notes.length + 2))), note })).filter(({ on }) => on <= today);
  const lastDone = measures.reduce((last, { doneOn }) => (doneOn > last ? doneOn : last), '');
  const completedOn = finished ? past(addDays(lastDone || dueOn, random.between(0, 4))) || today : '';
  const closedOn = completedOn !== '' && fate !== 'waiting' ? past(addDays(completedOn, random.between(2, 12))) : '';
  const reviewDueOn = closedOn !== '' && random.chance(60) ? addDays(closedOn, 90) : '';
  const reviewedOn = reviewDueOn !== '' && (fate === 'reopened' || random.chance(88)) ? past(addDays(reviewDueOn, random.between(0, 9))) : '';
  const back = fate === 'reopened' && reviewedOn !== '';
  const document: z.input<typeof ledgerItemDocument> = {
    ledger, ownLedger, level: ledger === 'supervised-task' ? random.pick(['city', 'county', 'county', 'unit']) : '', title, detail, source, post, responsible, dueOn, measures, progress, completedOn, closedOn, reviewDueOn, reviewedOn,
    evidence: closedOn === '' ? [] : [{ id: random.id(), sort: 1, record: task.evidence, text: task.evidence === '' ? random.pick(PAPER_EVIDENCE) : '' }, ...(task.evidence === '' ? [] : [{ id: random.id(), sort: 2, record: '', text: random.pick(PAPER_EVIDENCE) }])],
    startedOn: fate === 'idle' ? '' : past(addDays(begun, 3)),
    closedBy: closedOn === '' ? '' : task.closedBy,
    reviewFinding: reviewedOn === '' ? '' : back ? '近两个月又有反复，重新列入整改。' : random.pick(REVIEW_FINDINGS),
    reopenedOn: back ? reviewedOn : '',
  };
  return { id, kind: 'ledger-item', on: begun, document: ledgerItemDocument.parse(document) };
}
