import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { branchOf, spansOf, treeAt, type Known, type Place, type TreeRoot } from './org-tree';

const ROOT: TreeRoot = { org: 'root', code: '1', name: '教育局党委', type: 'committee' };
const DAY = '2026-11-06';
const NOBODY: ReadonlyMap<string, Known> = new Map();

const place = (superior: string, org: string, fields: Partial<Place> = {}): Place =>
  ({ slot: `${superior}:${org}`, superior, org, code: org, name: org, type: 'branch', sort: 0, from: '', until: '', under: [], ...fields });
const shape = (places: readonly Place[], day = DAY): string[] => treeAt(ROOT, places, NOBODY, day).nodes.map(({ key, depth }) => `${'.'.repeat(depth)}${key}`);

describe('a tree', () => {
  it('goes down level by level, children by code as people read it', () => {
    expect(shape([place('b', 'b2'), place('b', 'b10'), place('root', 'b'), place('root', 'a'), place('b10', 'c')])).toEqual(['root', '.a', '.b', '..b2', '..b10', '...c']);
  });

  it('shows a slot that nobody has answered for, and lets nobody speak through it', () => {
    const { nodes } = treeAt(ROOT, [place('root', '', { slot: 'empty', code: '9' })], NOBODY, DAY);
    expect(nodes[1]).toMatchObject({ key: 'empty', org: '', depth: 1, known: { is: 'nobody' } });
  });

  it('asks who says it: what a stranger says of others is nowhere', () => {
    expect(shape([place('root', 'a'), place('stranger', 'b')])).toEqual(['root', '.a']);
  });

  it('counts what comes by two paths once, and says that it does', () => {
    const places = [place('root', 'a'), place('root', 'b'), place('a', 'x'), place('b', 'x')];
    const node = treeAt(ROOT, places, NOBODY, DAY).nodes.filter(({ key }) => key === 'x');
    expect(node).toMatchObject([{ parent: 'a', elsewhere: [{ saidBy: 'b', parent: 'b' }] }]);
    expect(treeAt(ROOT, [...places].reverse(), NOBODY, DAY)).toEqual(treeAt(ROOT, places, NOBODY, DAY));
  });

  it('takes the word of the higher one, which may put somebody below another', () => {
    const moved = place('root', 'x', { under: [{ from: '2026-07-01', slot: 'root:b' }] });
    const places = [place('root', 'a'), place('root', 'b'), place('a', 'x'), { ...moved, from: '2026-07-01' }];
    expect(shape(places, '2026-06-30')).toEqual(['root', '.a', '..x', '.b']);
    expect(shape(places, '2026-07-01')).toEqual(['root', '.a', '.b', '..x']);
    expect(treeAt(ROOT, [place('root', 'a'), place('a', 'x'), place('root', 'x', { under: [{ from: '', slot: 'root:a' }] })], NOBODY, DAY).nodes.at(-1)).toMatchObject({ parent: 'a', elsewhere: [] });
  });

  it('says which codes stand in it twice', () => {
    const { nodes } = treeAt(ROOT, [place('root', 'a'), place('root', 'b', { code: 'a' })], NOBODY, DAY);
    expect(nodes.map(({ sameCode }) => sameCode)).toEqual([[], ['b'], ['a']]);
  });

  it('ends where somebody would stand below itself', () => {
    expect(shape([place('root', 'a', { under: [{ from: '', slot: 'root:b' }] }), place('root', 'b', { under: [{ from: '', slot: 'root:a' }] })])).toHaveLength(3);
    expect(shape([place('root', 'a'), place('a', 'b'), place('b', 'a'), place('b', 'root')])).toEqual(['root', '.a', '..b']);
  });
});

describe('a branch that moved', () => {
  const places = [place('root', 'a'), place('root', 'b'), place('a', 'x', { until: '2026-06-30' }), place('b', 'x', { from: '2026-07-01' })];
  const year = { from: '2026-01-01', until: '2026-12-31' };

  it('belongs to the old part before the day, and to the new one from it', () => {
    expect(spansOf(ROOT, places, 'a', year)).toEqual([{ org: 'a', ...year }, { org: 'x', from: '2026-01-01', until: '2026-06-30' }]);
    expect(spansOf(ROOT, places, 'b', year)).toEqual([{ org: 'b', ...year }, { org: 'x', from: '2026-07-01', until: '2026-12-31' }]);
    expect(spansOf(ROOT, places, 'root', year)).toContainEqual({ org: 'x', ...year });
  });

  it('may come back', () => {
    const back = [...places.map((one) => (one.superior === 'b' ? { ...one, until: '2026-09-30' } : one)), place('a', 'x', { slot: 'again', from: '2026-10-01' })];
    expect(spansOf(ROOT, back, 'a', year).filter(({ org }) => org === 'x')).toEqual([{ org: 'x', from: '2026-01-01', until: '2026-06-30' }, { org: 'x', from: '2026-10-01', until: '2026-12-31' }]);
  });
});

/** Any words of anybody about anybody, with dates and with who is put below whom. */
const anyPlaces = fc.array(
  fc.record({
    superior: fc.constantFrom('root', 'a', 'b', 'c', 'd'), org: fc.constantFrom('', 'root', 'a', 'b', 'c', 'd', 'e'), slot: fc.nat(30).map(String),
    from: fc.constantFrom('', '2026-03-01', '2026-07-01'), until: fc.constantFrom('', '2026-06-30', '2026-09-30'),
    under: fc.array(fc.record({ from: fc.constantFrom('', '2026-05-01'), slot: fc.nat(30).map(String) }), { maxLength: 2 }),
  }),
  { maxLength: 14 },
).map((drawn) => [...new Map(drawn.map((one) => [one.slot, place(one.superior, one.org, one)])).values()]);

it('whatever is said, every node stands in the tree once, below another up to the root, whatever the order', () => {
  fc.assert(fc.property(anyPlaces, fc.constantFrom('2026-01-01', '2026-05-01', '2026-08-01', '2026-12-31'), (places, day) => {
    const tree = treeAt(ROOT, places, NOBODY, day);
    const depths = new Map(tree.nodes.map(({ key, depth }) => [key, depth]));
    expect(depths.size).toBe(tree.nodes.length);
    for (const { parent, depth } of tree.nodes.slice(1)) expect(depths.get(parent)).toBe(depth - 1);
    expect(treeAt(ROOT, [...places].reverse(), NOBODY, day)).toEqual(tree);
  }), { numRuns: 2000 });
});

it('on every day an organisation is below a node exactly when one of its spans covers the day', () => {
  const range = { from: '2026-02-01', until: '2026-11-30' };
  fc.assert(fc.property(anyPlaces, fc.constantFrom('root', 'a', 'b'), (places, key) => {
    const spans = spansOf(ROOT, places, key, range);
    for (const day of ['2026-02-01', '2026-03-01', '2026-06-30', '2026-07-01', '2026-10-01', '2026-11-30']) {
      const there = branchOf(treeAt(ROOT, places, NOBODY, day), key).map(({ org }) => org).filter((org) => org !== '').sort();
      expect(spans.filter(({ from, until }) => from <= day && day <= until).map(({ org }) => org).sort()).toEqual(there);
    }
  }), { numRuns: 500 });
});
