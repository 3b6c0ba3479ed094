import { expect, it } from 'vitest';
import type { JsonObject } from '../records/canonical';
import { saveRecord } from '../office/save';
import { searchRecords } from '../office/search';
import { rebuild } from '../office/verify';
import { aGathering } from '../testing/builders';
import { must } from '../testing/confirmed';
import { aMoment, anOffice } from '../testing/office';
import { row, run } from './prepared';
import { forgetSearch } from './search-index';
import { SearchQueue } from './search-queue';

const moment = aMoment();

/** Two meetings that nobody can find, since both wait. */
async function waiting() {
  const office = await anOffice();
  const { db } = office;
  const queue = new SearchQueue();
  const records = ['清明祭扫', '植树护绿'].map((title) => {
    const { record } = must(saveRecord(office, moment, { record: moment.newId(), kind: 'gathering', document: aGathering({ title }), heads: [] }));
    forgetSearch(db, row<{ seq: number }>(db, 'SELECT seq FROM record WHERE id = :record', { record })?.seq ?? 0);
    queue.add({ id: record, kind: 'gathering', document: aGathering({ title }) as unknown as JsonObject, withdrawn: false });
    return record;
  });
  const found = (title: string): string[] => searchRecords(office, title, 5).map(({ record }) => record);
  return { office, db, queue, records, found };
}

it('finds what waited once it is written, under the number that it has by then', async () => {
  const { office, db, queue, records, found } = await waiting();
  expect([found('清明'), found('植树')]).toEqual([[], []]);
  // All rows are made anew, from another number on.
  run(db, `INSERT INTO record (seq, id, kind, org, document, heads, conflicts, withdrawn, saved_at, author) VALUES (900, 'x', 'plan', 'o', '{}', '[]', '[]', 0, '', '')`);
  rebuild(office);
  queue.write(db);
  expect([found('清明'), found('植树')]).toEqual([[records[0]], [records[1]]]);
});

it('leaves out what went meanwhile, though its number is another one’s now', async () => {
  const { db, queue, records, found } = await waiting();
  run(db, 'UPDATE record SET id = :other WHERE id = :record', { record: records[0], other: 'f'.repeat(32) });
  queue.write(db);
  expect([found('清明'), found('植树')]).toEqual([[], [records[1]]]);
});

it('writes what another queue had last', async () => {
  const { db, queue, records, found } = await waiting();
  const newer = new SearchQueue();
  newer.add({ id: records[0] ?? '', kind: 'gathering', document: aGathering({ title: '防汛值守' }) as unknown as JsonObject, withdrawn: false });
  queue.join(newer);
  queue.write(db);
  expect([found('防汛'), found('植树')]).toEqual([[records[0]], [records[1]]]);
  expect(found('清明')).toEqual([]);
});
