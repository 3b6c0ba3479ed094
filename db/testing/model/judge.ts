import assert from 'node:assert/strict';
import { arrivedAt, heldAbove } from '../../exchange/held-above';
import type { Office } from '../../office/office';
import { submittedFigures } from '../../office/submit';
import { verifyOffice } from '../../office/verify';
import { rows } from '../../store/prepared';
import { countByHand } from './oracle';
import { laptopOf, MIDDLE, TOP, type ModelWorld, type Who } from './world';

/** What must hold after every command: of whoever took part the program knows and counts what the sets come to. */
export function checkWorld(world: ModelWorld, after: string): void {
  const touched = [...world.touched];
  for (const who of touched) checkMachine(world, who, after);
  world.touched.clear();
}

function checkMachine(world: ModelWorld, who: Who, after: string): void {
  const { office, memory } = world.machine(who);
  const at = world.standing(who);
  for (const org of world.orgsAt(who)) {
    const held = memory.counting(world.truth, org, at);
    assert.deepEqual(idsOf(office, 'submission', org), held.map(({ id }) => id).sort(), `known of ${org} at ${who} after ${after}`);
    assert.deepEqual(figuresOf(office, org), countByHand(held), `counted of ${org} at ${who} after ${after}`);
    world.truth.note(who, [...memory.submissions], held);
  }
  assert.deepEqual(rows<{ id: string }>(office.db, `SELECT id FROM statement WHERE kind = 'review' ORDER BY id`).map(({ id }) => id), [...memory.reviews].sort(), `reviews at ${who} after ${after}`);
  checkBelieved(world, who, office, after);
}

/** 已计入 and 已送达 are said of nothing that never was: what a receipt named, its issuer has held. */
function checkBelieved(world: ModelWorld, who: Who, office: Office, after: string): void {
  const { truth, from: { top, branches } } = world;
  if (who === TOP) return;
  const above = who === MIDDLE ? TOP : MIDDLE;
  for (const { submission } of rows<{ submission: string }>(office.db, 'SELECT submission FROM covered')) assert.ok(truth.wasCounted(above, submission), `${who} believes ${submission} counted after ${after}`);
  const orgs = who === MIDDLE ? branches.map(({ org }) => org) : [];
  for (const org of orgs) for (const id of heldAbove(office, org).submissions) assert.ok(truth.wasCounted(TOP, id), `${who} believes ${id} counted at the top after ${after}`);
  for (const id of arrivedAt(office, top.org, office.org)) assert.ok(truth.wasReceived(TOP, id), `${who} believes ${id} at the top after ${after}`);
  for (const { submission } of rows<{ submission: string }>(office.db, 'SELECT submission FROM delivered')) assert.ok(truth.wasReceived(MIDDLE, submission) || truth.wasReceived(TOP, submission), `${who} believes ${submission} arrived after ${after}`);
}

/** Everybody meets in the end; whatever was lost on the way arrives, once. */
export async function settleWorld(world: ModelWorld): Promise<void> {
  const bring = async (write: Promise<void>, to: Who): Promise<void> => {
    const before = world.files.length;
    await write;
    if (world.files.length > before) await world.take(before, to);
  };
  for (const branch of world.branches) {
    const first = laptopOf(branch, 0);
    const second = laptopOf(branch, 1);
    for (const laptop of isLost(world, branch) ? [] : ([1, 0, 1] as const)) await bring(world.merge(branch, laptop, true), laptop === 0 ? second : first);
    await bring(world.report(first, true), MIDDLE);
  }
  world.accept(MIDDLE);
  await bring(world.report(MIDDLE, true), TOP);
  world.accept(TOP);
  checkWorld(world, 'settling');
  const [middle, top] = [world.machine(MIDDLE).office, world.machine(TOP).office];
  for (const [branch, { org }] of world.from.branches.entries()) {
    assert.deepEqual(figuresOf(top, org), figuresOf(middle, org), 'at the top as in the middle');
    // What a person took in late of a lost laptop the branch itself may never see.
    if (!isLost(world, branch)) assert.deepEqual(figuresOf(middle, org), figuresOf(world.machine(laptopOf(branch, 0)).office, org), 'above as below');
  }
  assert.deepEqual(figuresOf(top, middle.org), figuresOf(middle, middle.org), "the middle's own at the top");
  for (const { office } of world.machines.values()) assert.ok(verifyOffice(office).ok);
}

/** Has anybody said that the second laptop is lost? */
function isLost(world: ModelWorld, branch: number): boolean {
  const { device } = world.machine(laptopOf(branch, 1)).office;
  return [...world.machines.values()].some(({ memory }) => [...memory.keyWords.values()].some(({ says, subject }) => says === 'revocation' && subject.device === device));
}

const idsOf = (office: Office, kind: string, org: string): string[] =>
  rows<{ id: string }>(office.db, 'SELECT id FROM statement WHERE kind = :kind AND org = :org ORDER BY id', { kind, org }).map(({ id }) => id);

const figuresOf = (office: Office, org: string): Record<string, number> => Object.fromEntries(submittedFigures(office, org).map(({ month, gatherings }) => [month, gatherings]));
