import { canonicalOrThrow, type Json, type JsonObject } from './canonical';
import { around, documentOf, fieldsOf, type Fields } from './fields';
import type { StoredVersion } from './version';

/** One field with several candidates: they stand side by side until a person chooses. */
export interface Conflict {
  readonly field: string;
  readonly candidates: readonly { readonly version: string; readonly value: Json }[];
}

export interface Merged {
  readonly document: JsonObject;
  /** The versions that no other names as parent, sorted: a save names them all. */
  readonly heads: readonly string[];
  readonly conflicts: readonly Conflict[];
}

/** Who descends from whom, and what each version says. */
interface Lineage {
  readonly ancestors: ReadonlyMap<string, ReadonlySet<string>>;
  readonly byId: ReadonlyMap<string, StoredVersion>;
}

/** For each field the versions that wrote it last: several only when none of them descends from another. */
type State = Map<string, Map<string, Json>>;

/**
 * Merging is set union; this is the pure function from a record's set of versions to what is shown. Order, repetition
 * and delay cannot matter, and clocks decide nothing.
 *
 * A version *writes* a field when its value differs from what its own ancestors merge to, or when it settles a conflict
 * there (every conflicting field that `undecided` does not name). That is narrower than "differs from one parent": a
 * save that only carries another laptop's value along does not stand against a later change of that value.
 * A field that a version lacks is not written: absence never means deletion. A missing parent (a version that never
 * travelled) makes its child write all that it says.
 *
 * Removal or withdrawal against a concurrent edit inside is a conflict, and the thing stays.
 */
export function mergeVersions(versions: readonly StoredVersion[]): Merged {
  const byId = new Map(versions.map((version) => [version.id, version]));
  const order = ancestorsFirst(byId);
  const ancestors = new Map<string, Set<string>>();
  const states = new Map<string, State>();
  const named = new Set<string>();
  for (const version of order) {
    const parents = version.version.parents.filter((parent) => byId.has(parent));
    for (const parent of parents) named.add(parent);
    ancestors.set(version.id, new Set(parents.flatMap((parent) => [parent, ...(ancestors.get(parent) ?? [])])));
    const before = union(parents.map((parent) => states.get(parent) ?? new Map()), ancestors);
    states.set(version.id, write(before, version, leftOpen(version, byId)));
  }
  const heads = order.map((version) => version.id).filter((id) => !named.has(id)).sort();
  const state = union(heads.map((head) => states.get(head) ?? new Map()), ancestors);
  return { ...settle(state, { ancestors, byId }), heads };
}

/** The record's fields after this version: its own writes in place of what stood before. */
function write(before: State, { id, version }: StoredVersion, wasOpen: ReadonlySet<string>): State {
  const after: State = new Map(before);
  for (const [field, value] of fieldsOf(version.document)) {
    const standing = before.get(field);
    const open = version.undecided !== undefined && Object.hasOwn(version.undecided, field);
    // A save over several heads that keeps a removal has seen the edits against it: it decides. So does one that follows
    // a save which had left it open, and does not.
    const decides = !open && isEnding(field, value) && (version.parents.length > 1 || wasOpen.has(field));
    if (standing && !decides && (open || (distinct(standing).length === 1 && equal([...standing.values()][0], value)))) continue;
    after.set(field, new Map([[id, value]]));
  }
  return after;
}

/** Fields that the versions right before this one had left open. */
const leftOpen = ({ version }: StoredVersion, byId: ReadonlyMap<string, StoredVersion>): ReadonlySet<string> =>
  new Set(version.parents.flatMap((parent) => Object.keys(byId.get(parent)?.version.undecided ?? {})));

/** Candidates of all sides, less those from which another writer of the same field descends. */
function union(states: readonly State[], ancestors: ReadonlyMap<string, ReadonlySet<string>>): State {
  const [only] = states;
  if (states.length <= 1) return only ?? new Map();
  const merged: State = new Map();
  for (const field of new Set(states.flatMap((state) => [...state.keys()]))) {
    const writers = new Map(states.flatMap((state) => [...(state.get(field) ?? [])]));
    const ids = [...writers.keys()];
    merged.set(field, new Map([...writers].filter(([id]) => !ids.some((other) => ancestors.get(other)?.has(id)))));
  }
  return merged;
}

function settle(state: State, lineage: Lineage): { document: JsonObject; conflicts: Conflict[] } {
  const fields = new Map<string, Json>();
  const conflicts: Conflict[] = [];
  const paths = [...state.keys()].sort();
  for (const field of paths) {
    const writers = state.get(field) ?? new Map<string, Json>();
    const candidates = distinct(writers);
    const first = candidates[0];
    if (!first) continue;
    fields.set(field, first.value);
    if (candidates.length > 1) conflicts.push({ field, candidates });
  }
  for (const conflict of endings(state, paths, lineage)) {
    fields.set(conflict.field, kept(conflict.field));
    if (!conflicts.some(({ field }) => field === conflict.field)) conflicts.push(conflict);
  }
  return { document: documentOf(fields satisfies Fields), conflicts: conflicts.sort((a, b) => (a.field < b.field ? -1 : 1)) };
}

/** Something ends here: the record is withdrawn, a list item removed, an object (a vote) taken away. */
const isEnding = (field: string, value: Json): boolean => (field === 'withdrawn' || field.endsWith('/removed') ? value === true : value === null);
/** What is shown while it is open whether it ends: the thing stays. */
const kept = (field: string): Json => (field === 'withdrawn' || field.endsWith('/removed') ? false : {});

/** Endings that somebody edited against without knowing of them. */
function endings(state: State, paths: readonly string[], lineage: Lineage): Conflict[] {
  const found = new Map<string, Conflict>();
  const ends = new Set(paths.filter((path) => [...(state.get(path) ?? [])].some(([, value]) => isEnding(path, value))));
  if (ends.size === 0) return [];
  for (const path of paths) {
    if (path === 'withdrawn' || path === 'withdrawnReason' || path.endsWith('/removed')) continue;
    const outer = around(path);
    for (const end of ['withdrawn', ...outer.map((item) => `${item}/removed`), ...outer]) {
      if (!ends.has(end) || found.has(end)) continue;
      const conflict = editedAgainst(end, path, state, lineage);
      if (conflict) found.set(end, conflict);
    }
  }
  return [...found.values()];
}

function editedAgainst(end: string, path: string, state: State, { ancestors, byId }: Lineage): Conflict | undefined {
  for (const [ender, value] of state.get(end) ?? []) {
    if (!isEnding(end, value)) continue;
    for (const editor of state.get(path)?.keys() ?? []) {
      // Who edits further and leaves open whether it ends has seen the ending, and has not agreed to it.
      const leftOpen = Object.hasOwn(byId.get(editor)?.version.undecided ?? {}, end);
      const knew = editor === ender || ancestors.get(ender)?.has(editor) || (!leftOpen && ancestors.get(editor)?.has(ender));
      if (!knew) return { field: end, candidates: [{ version: ender, value }, { version: editor, value: kept(end) }] };
    }
  }
  return undefined;
}

/** Different values with the smallest version id that wrote each, ordered by that value's text: the same everywhere. */
function distinct(writers: ReadonlyMap<string, Json>): { version: string; value: Json }[] {
  const [single] = writers;
  if (writers.size === 1 && single) return [{ version: single[0], value: single[1] }];
  const byText = new Map<string, { version: string; value: Json }>();
  for (const [version, value] of [...writers].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const text = canonicalOrThrow(value);
    if (!byText.has(text)) byText.set(text, { version, value });
  }
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, candidate]) => candidate);
}

function equal(a: Json | undefined, b: Json): boolean {
  return a === b || (a !== undefined && typeof a === 'object' && canonicalOrThrow(a) === canonicalOrThrow(b));
}

/** Every version after its parents; ties by id. Versions are named by their content, so there are no circles. */
function ancestorsFirst(byId: ReadonlyMap<string, StoredVersion>): StoredVersion[] {
  const order: StoredVersion[] = [];
  const seen = new Set<string>();
  for (const start of [...byId.keys()].sort()) {
    const stack = [{ id: start, opened: false }];
    for (let step = stack.pop(); step; step = stack.pop()) {
      const version = byId.get(step.id);
      if (!version || (seen.has(step.id) && !step.opened)) continue;
      if (step.opened) order.push(version);
      else {
        seen.add(step.id);
        stack.push({ id: step.id, opened: true });
        for (const parent of version.version.parents) if (!seen.has(parent)) stack.push({ id: parent, opened: false });
      }
    }
  }
  return order;
}
