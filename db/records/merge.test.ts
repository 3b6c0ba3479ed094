import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lawRuns } from '../testing/law-runs';
import type { JsonObject } from './canonical';
import { documentOf, fieldsOf } from './fields';
import { mergeVersions } from './merge';
import { makeVersion, type StoredVersion } from './version';

const RECORD = 'a'.repeat(32);
const DEVICE = 'b'.repeat(64);

function version(document: JsonObject, parents: readonly StoredVersion[] = [], undecided?: Record<string, string[]>): StoredVersion {
  const made = makeVersion({
    record: RECORD, kind: 'gathering', org: RECORD, parents: parents.map(({ id }) => id), device: DEVICE, author: '李淑芬',
    savedAt: '2026-11-06T08:00:00Z', schema: 1, document, ...(undecided ? { undecided } : {}),
  });
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

/** A random history: each step names some of the earlier versions as parents and changes one thing of what they merge to. */
const histories = fc.array(
  fc.record({
    parents: fc.array(fc.nat(), { maxLength: 3 }),
    change: fc.oneof(
      fc.record({ what: fc.constant('title' as const), value: fc.constantFrom('一', '二', '三') }),
      fc.record({ what: fc.constant('place' as const), value: fc.constantFrom('甲', '乙') }),
      fc.record({ what: fc.constant('item' as const), value: fc.constantFrom('m1', 'm2', 'm3') }),
      fc.record({ what: fc.constant('remove' as const), value: fc.constantFrom('m1', 'm2', 'm3') }),
      fc.record({ what: fc.constant('withdraw' as const), value: fc.constant('') }),
    ),
  }),
  { minLength: 1, maxLength: 8 },
);
type Step = { parents: number[]; change: { what: 'title' | 'place' | 'item' | 'remove' | 'withdraw'; value: string } };

function play(steps: readonly Step[]): StoredVersion[] {
  const made: StoredVersion[] = [];
  for (const step of steps) {
    const parents = [...new Set(step.parents.map((n) => made[n % Math.max(1, made.length)]))].filter((v): v is StoredVersion => v !== undefined);
    const base = parents.length > 0 ? (mergeVersions(ancestry(parents, made)).document as JsonObject) : { title: '', withdrawn: false };
    made.push(version(change(base, step.change), parents));
  }
  return made;
}

function ancestry(heads: readonly StoredVersion[], all: readonly StoredVersion[]): StoredVersion[] {
  const wanted = new Set(heads.map(({ id }) => id));
  for (const candidate of [...all].reverse()) if (wanted.has(candidate.id)) candidate.version.parents.forEach((parent) => wanted.add(parent));
  return all.filter(({ id }) => wanted.has(id));
}

function change(base: JsonObject, { what, value }: Step['change']): JsonObject {
  const people = (base['people'] as readonly JsonObject[] | undefined) ?? [];
  const others = people.filter((item) => item['id'] !== value);
  if (what === 'title') return { ...base, title: value };
  if (what === 'place') return { ...base, place: value };
  if (what === 'withdraw') return { ...base, withdrawn: true };
  if (what === 'item') return { ...base, people: [...others, { id: value, state: `s${people.length}`, removed: false }] };
  return { ...base, people: [...others, { id: value, state: 'x', removed: true }] };
}

describe('merging a set of versions', () => {
  it('gives the same document, heads and conflicts in whatever order the versions come, however often', () => {
    fc.assert(
      fc.property(histories, fc.infiniteStream(fc.nat()), (steps, random) => {
        const versions = play(steps);
        const shuffled = [...versions, ...versions.slice(0, 2)].map((v) => ({ v, at: random.next().value ?? 0 })).sort((a, b) => a.at - b.at).map(({ v }) => v);
        expect(mergeVersions(shuffled)).toEqual(mergeVersions(versions));
      }),
      lawRuns('merge: order and repetition', 10_000),
    );
  });

  it('leaves no conflict after a save that names all heads and leaves nothing open', () => {
    fc.assert(
      fc.property(histories, (steps) => {
        const versions = play(steps);
        const merged = mergeVersions(versions);
        const closing = version(merged.document, versions.filter(({ id }) => merged.heads.includes(id)));
        const after = mergeVersions([...versions, closing]);
        expect(after.conflicts).toEqual([]);
        expect(after.document).toEqual(merged.document);
        expect(after.heads).toEqual([closing.id]);
      }),
      lawRuns('merge: a save over all heads closes', 10_000),
    );
  });

  it('keeps a conflict open that the person left open', () => {
    const base = version({ title: '原题', withdrawn: false });
    const [mine, theirs] = [version({ title: '甲', withdrawn: false }, [base]), version({ title: '乙', withdrawn: false }, [base])];
    const left = version({ title: '甲', place: '会议室', withdrawn: false }, [mine, theirs], { title: [mine.id, theirs.id] });
    const merged = mergeVersions([base, mine, theirs, left]);
    expect(merged.conflicts.map(({ field }) => field)).toEqual(['title']);
    expect(merged.document['place']).toBe('会议室');
  });

  it('keeps it open whether a record is withdrawn when who leaves that open writes over every edit that stood against it', () => {
    const base = version({ title: '原题', hours: null, withdrawn: false });
    const [withdrawn, edited] = [version({ title: '原题', hours: null, withdrawn: true }, [base]), version({ title: '原题', hours: 5, withdrawn: false }, [base])];
    const left = version({ title: '原题', hours: null, withdrawn: false }, [withdrawn, edited], { withdrawn: [withdrawn.id, edited.id] });
    const merged = mergeVersions([base, withdrawn, edited, left]);
    expect(merged.conflicts.map(({ field }) => field)).toEqual(['withdrawn']);
    expect(merged.document['withdrawn']).toBe(false);
  });

  it('takes changes of different fields from both sides without a conflict', () => {
    const base = version({ title: '原题', place: '会议室' });
    const merged = mergeVersions([base, version({ title: '新题', place: '会议室' }, [base]), version({ title: '原题', place: '操场' }, [base])]);
    expect(merged.document).toEqual({ title: '新题', place: '操场' });
    expect(merged.conflicts).toEqual([]);
  });

  it('does not set a save that only carried a value along against a later change of that value', () => {
    const base = version({ title: '原题', place: '会议室' });
    const titled = version({ title: '新题', place: '会议室' }, [base]);
    const placed = version({ title: '原题', place: '操场' }, [base]);
    const carried = version({ title: '新题', place: '操场' }, [titled, placed]);
    const later = version({ title: '最后的题', place: '会议室' }, [titled]);
    const merged = mergeVersions([base, titled, placed, carried, later]);
    expect(merged.document).toEqual({ title: '最后的题', place: '操场' });
    expect(merged.conflicts).toEqual([]);
  });

  it('keeps a record that one side withdrew while the other edited it, and says so', () => {
    const base = version({ title: '原题', withdrawn: false });
    const merged = mergeVersions([base, version({ title: '原题', withdrawn: true }, [base]), version({ title: '新题', withdrawn: false }, [base])]);
    expect(merged.document).toEqual({ title: '新题', withdrawn: false });
    expect(merged.conflicts.map(({ field }) => field)).toEqual(['withdrawn']);
  });

  it('keeps a vote that one side took away while the other corrected it, and says so', () => {
    const base = version({ agenda: [{ id: 'a', vote: { against: 0 } }] });
    const merged = mergeVersions([base, version({ agenda: [{ id: 'a', vote: null }] }, [base]), version({ agenda: [{ id: 'a', vote: { against: 2 } }] }, [base])]);
    expect(merged.document).toEqual({ agenda: [{ id: 'a', vote: { against: 2 } }] });
    expect(merged.conflicts.map(({ field }) => field)).toEqual(['agenda/#a/vote']);
  });

  it('takes a vote away when one person does it knowingly', () => {
    const base = version({ agenda: [{ id: 'a', vote: { against: 0 } }] });
    const merged = mergeVersions([base, version({ agenda: [{ id: 'a', vote: null }] }, [base])]);
    expect(merged.document).toEqual({ agenda: [{ id: 'a', vote: null }] });
  });

  it('reads absence as nothing said, never as deletion', () => {
    const base = version({ people: [{ id: 'm1', state: 'present' }], place: '会议室' });
    const merged = mergeVersions([base, version({ title: '题' }, [base])]);
    expect(merged.document).toEqual({ people: [{ id: 'm1', state: 'present' }], place: '会议室', title: '题' });
  });

  it('turns a document into fields and back without a change', () => {
    const document = { a: 1, b: { c: null, 'd/e': { '~': '#' } }, list: [{ id: '#x', sort: 1, t: '' }, { id: 'a/b', sort: 2, t: 'x' }], plain: ['x', 'y'] };
    expect(documentOf(fieldsOf(document))).toEqual(document);
  });
});
