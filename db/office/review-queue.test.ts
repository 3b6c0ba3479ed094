import { expect, test } from 'vitest';
import { anOffice } from '../testing/office';
import { rows } from '../store/prepared';
import { reviewQueue, waitingReviews } from './reviews';

/** Gatherings of organisations directly below, of kinds and states, written straight into the tables; the last of each ten is withdrawn. */
async function queueOf(orgs: readonly string[]) {
  const office = await anOffice({ role: 'superior' });
  const peer = office.db.prepare(`INSERT INTO peer (device, org, relation, state, signing_key, sealing_key, code, name, slot, digits, nonce, confirmed_at) VALUES (?, ?, 'subordinate', 'confirmed', '', '', '', '', ?, '', '', '')`);
  const record = office.db.prepare(`INSERT INTO record (id, kind, org, document, heads, conflicts, withdrawn, saved_at, author) VALUES (?, 'gathering', ?, '{}', '[]', '[]', ?, '', '')`);
  const gathering = office.db.prepare(`INSERT INTO gathering (record, org, main_kind, title, start, start_date, place, expected, present, expected_voting, present_voting, on_leave, absent, withdrawn) VALUES (?, ?, ?, '', ?, '', '', 0, 0, 0, 0, 0, 0, ?)`);
  const state = office.db.prepare(`INSERT INTO review_state (record, state, org, kind) VALUES (?, ?, ?, ?)`);
  const all: { readonly id: string; readonly org: string; readonly kind: string; readonly start: string; readonly state: string; readonly withdrawn: number }[] = [];
  for (const [n, org] of orgs.entries()) {
    peer.run(`device-${org}`, org, `slot-${org}`);
    for (let at = 0; at < 40; at += 1) {
      const one = { id: `${org}-${at}`, org, kind: at % 3 === 0 ? 'theme-day' : 'party-meeting', start: `2026-${String(1 + (at % 12)).padStart(2, '0')}-${String(10 + n).padStart(2, '0')}T15:00`, state: ['pending', 'passed', 'returned', 'resubmitted'][(at + n) % 4] ?? '', withdrawn: at % 10 === 9 ? 1 : 0 };
      record.run(one.id, org, one.withdrawn);
      gathering.run(one.id, org, one.kind, one.start, one.withdrawn);
      if (one.state !== 'pending') state.run(one.id, one.state, one.withdrawn === 1 ? '' : org, one.withdrawn === 1 ? '' : one.kind);
      all.push(one);
    }
  }
  // Whose digits nobody compared is not reviewed here.
  office.db.exec(`UPDATE peer SET state = 'enrolled' WHERE org = '${orgs.at(-1) ?? ''}'`);
  const asked = all.filter(({ org, withdrawn, state: is }) => org !== orgs.at(-1) && (withdrawn === 0 || is === 'resubmitted'));
  return { office, asked };
}

test('the counts, the total and the newest lines are those of a plain walk over everything, whatever is chosen', async () => {
  const { office, asked } = await queueOf(['a', 'b', 'c', 'd']);
  for (const filter of [{}, { state: 'waiting' }, { state: 'passed' }, { state: 'resubmitted' }, { org: 'b' }, { org: 'b', kind: 'theme-day' }, { kind: 'party-meeting', state: 'waiting' }] as const) {
    const states = filter.state === undefined ? ['pending', 'passed', 'returned', 'resubmitted'] : filter.state === 'waiting' ? ['pending', 'resubmitted'] : [filter.state];
    const mine = asked.filter((one) => (!('org' in filter) || one.org === filter.org) && (!('kind' in filter) || one.kind === filter.kind) && states.includes(one.state));
    const found = reviewQueue(office, '2026-12-01', filter);
    expect(found.total).toBe(mine.length);
    expect(found.lines.map(({ record }) => record)).toEqual(mine.map(({ id, start }) => ({ id, start })).sort((a, b) => (a.start === b.start ? (a.id < b.id ? 1 : -1) : a.start < b.start ? 1 : -1)).map(({ id }) => id));
    for (const { org, kind, counts } of found.counts) {
      for (const [state, n] of Object.entries(counts)) expect([org, kind, state, n]).toEqual([org, kind, state, asked.filter((one) => one.org === org && one.kind === kind && one.state === state).length]);
    }
  }
  expect(waitingReviews(office)).toBe(asked.filter(({ state }) => state === 'pending' || state === 'resubmitted').length);
});

test('what stands in nobody’s queue is no part of the index that is counted', async () => {
  const { office } = await queueOf(['a', 'b']);
  const plan = rows<{ detail: string }>(office.db, `EXPLAIN QUERY PLAN SELECT org, main_kind, count(*) FROM gathering INDEXED BY gathering_live WHERE withdrawn = 0 GROUP BY org, main_kind`).map(({ detail }) => detail).join();
  expect(plan).toContain('COVERING INDEX gathering_live');
  expect(plan).not.toContain('TEMP B-TREE');
});
