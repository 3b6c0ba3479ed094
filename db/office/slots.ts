import { fail, type Failure } from '../domain/failure';
import type { OrganisationType, SubordinateDocument } from '../domain/organisation';
import { branchOf, MOST_LEVELS, type OrgTree, type TreeNode } from '../domain/org-tree';
import { err, ok, type Result } from '../domain/result';
import { row } from '../store/prepared';
import type { Moment, Office } from './office';
import { orgTree } from './org-tree';
import { documentOfRow, recordRow } from './records';
import { saveRecord, saveRecords, type Save } from './save';

/** A place to make for an organisation below. `parentCode` names another one by its code; '' = directly below this organisation. */
export interface NewSlot {
  readonly code: string;
  readonly name: string;
  readonly type: OrganisationType;
  readonly parentCode: string;
}

/** What stands against making one of many places; `at` is its place in the list. */
export interface SlotProblem {
  readonly at: number;
  readonly failure: Failure;
}

/** Everything that stands against making these places, line by line: a code that is taken or named twice, a parent that nobody has, one below itself, too many levels. Reads only. */
export function checkSlots(office: Office, moment: Moment, wanted: readonly NewSlot[]): SlotProblem[] {
  const { nodes } = orgTree(office, moment.today);
  const taken = new Map(nodes.map(({ code, name }) => [code, name]));
  const depths = new Map(nodes.map(({ code, depth }) => [code, depth]));
  const byCode = new Map<string, NewSlot>();
  const doubles = new Map<number, string>();
  for (const [at, slot] of wanted.entries()) {
    const name = taken.get(slot.code) ?? byCode.get(slot.code)?.name;
    if (name !== undefined) doubles.set(at, name);
    else byCode.set(slot.code, slot);
  }
  const depthOf = (slot: NewSlot, above: readonly string[] = []): number | Failure => {
    if (above.includes(slot.code)) return fail('tree-loop', { name: slot.name });
    if (slot.parentCode === '') return 1;
    const there = depths.get(slot.parentCode);
    if (there !== undefined) return there + 1;
    const parent = byCode.get(slot.parentCode);
    if (!parent) return fail('slot-unknown', { code: slot.parentCode });
    const depth = depthOf(parent, [...above, slot.code]);
    return typeof depth === 'number' ? depth + 1 : depth;
  };
  return wanted.flatMap((slot, at): SlotProblem[] => {
    const name = doubles.get(at);
    if (name !== undefined) return [{ at, failure: fail('code-taken', { value: slot.code, name }) }];
    const depth = depthOf(slot);
    if (typeof depth !== 'number') return [{ at, failure: depth }];
    return depth < MOST_LEVELS ? [] : [{ at, failure: fail('tree-too-deep', { name: byCode.get(slot.parentCode)?.name ?? taken.get(slot.parentCode) ?? slot.name }) }];
  });
}

/** Makes many places at once, all or none; answers their records in the order of the list. */
export function createSlots(office: Office, moment: Moment, wanted: readonly NewSlot[]): Result<readonly string[], Failure> {
  const [problem] = checkSlots(office, moment, wanted);
  if (problem) return err(problem.failure);
  const records = new Map(wanted.map(({ code }) => [code, moment.newId()]));
  const slotOf = new Map(orgTree(office, moment.today).nodes.map(({ code, slot }) => [code, slot]));
  const saves = wanted.map(({ code, name, type, parentCode }): Save => {
    const slot = records.get(parentCode) ?? slotOf.get(parentCode) ?? '';
    const under = slot === '' ? [] : [{ id: moment.newId(), from: '', slot }];
    return { record: records.get(code) ?? moment.newId(), kind: 'subordinate', document: { code, name, type, under }, heads: [] };
  });
  const saved = saveRecords(office, moment, saves);
  return saved.ok ? ok(saves.map(({ record }) => record)) : saved;
}

/** What a move wrote, to take it back. */
export interface Move {
  readonly record: string;
  readonly item: string;
  /** Entries of the same day, which gave way to it. */
  readonly replaced: readonly string[];
}

/**
 * From a day on a node stands below another one: this organisation's own word about where it counts. Of what another organisation
 * says nothing is changed; a word of this one is laid beside it, which for everybody above this one holds.
 */
export function moveNode(office: Office, moment: Moment, key: string, to: string, from: string): Result<Move, Failure> {
  const tree = orgTree(office, from);
  const [node, target] = [key, to].map((wanted) => tree.nodes.find((one) => one.key === wanted));
  if (!node || !target || node.slot === '') return err(fail('not-found'));
  const wrong = mayMove(tree, node, target);
  if (wrong) return err(wrong);
  const entry = { id: moment.newId(), removed: false, from, slot: target.slot };
  const own = node.saidBy === office.org ? recordRow(office.db, node.slot) : undefined;
  if (!own) {
    const { org, code, name, type } = node;
    const saved = saveRecord(office, moment, { record: moment.newId(), kind: 'subordinate', document: { org, code, name, type, from, under: [entry] }, heads: [] });
    return saved.ok ? ok({ record: saved.value.record, item: entry.id, replaced: [] }) : saved;
  }
  const document = documentOfRow(own, 'subordinate');
  const replaced = document.under.filter((one) => one.from === from && !one.removed).map(({ id }) => id);
  const before = document.under.map((one) => (replaced.includes(one.id) ? { ...one, removed: true } : one));
  const saved = saveRecord(office, moment, { record: own.id, kind: 'subordinate', document: { ...document, under: [...before, entry] }, heads: JSON.parse(own.heads) as string[] });
  return saved.ok ? ok({ record: own.id, item: entry.id, replaced }) : saved;
}

function mayMove(tree: OrgTree, node: TreeNode, target: TreeNode): Failure | undefined {
  const part = branchOf(tree, node.key);
  if (part.includes(target)) return fail('tree-loop', { name: node.name });
  const height = Math.max(...part.map(({ depth }) => depth)) - node.depth;
  if (target.depth + 1 + height >= MOST_LEVELS) return fail('tree-too-deep', { name: target.name });
  return node.saidBy !== tree.nodes[0]?.key && node.org === '' ? fail('tree-not-enrolled', { name: node.name }) : undefined;
}

/** Takes a move back: it stands again where it stood before. */
export function undoMove(office: Office, moment: Moment, { record, item, replaced }: Move): Result<null, Failure> {
  const found = recordRow(office.db, record);
  if (found?.kind !== 'subordinate' || found.org !== office.org) return err(fail('not-found'));
  const document = documentOfRow(found, 'subordinate');
  const moved = document.under.find(({ id, removed }) => id === item && !removed);
  if (!moved) return err(fail('not-found'));
  const under = document.under.map((one) => (one.id === item ? { ...one, removed: true } : replaced.includes(one.id) ? { ...one, removed: false } : one));
  const left = under.filter(({ removed }) => !removed);
  const withdrawn = left.length === 0 && isArrangement(office, document);
  const saved = saveRecord(office, moment, { record, kind: 'subordinate', document: { ...document, under, withdrawn }, heads: JSON.parse(found.heads) as string[] });
  return saved.ok ? ok(null) : saved;
}

/** The last day on which a slot's organisation stands here; '' = open again. What happened until then still counts here. */
export function endSlot(office: Office, moment: Moment, slot: string, until: string): Result<null, Failure> {
  const found = recordRow(office.db, slot);
  if (found?.kind !== 'subordinate' || found.org !== office.org) return err(fail('not-found'));
  const saved = saveRecord(office, moment, { record: slot, kind: 'subordinate', document: { ...documentOfRow(found, 'subordinate'), until }, heads: JSON.parse(found.heads) as string[] });
  return saved.ok ? ok(null) : saved;
}

/** A slot that only says where an organisation counts whose digits nobody has compared here: it is another's to invite. */
export const isArrangement = (office: Office, { org }: Pick<SubordinateDocument, 'org'>): boolean =>
  org !== '' && row(office.db, `SELECT 1 AS there FROM peer WHERE org = :org AND relation = 'subordinate' LIMIT 1`, { org }) === undefined;
