import { expect, it } from 'vitest';
import { openDatabase } from '../store/open';
import { returnedBefore } from '../domain/review';
import { submissionsOf } from '../store/reviews';
import { migrate } from './migrate';
import { first } from './migrations/001-first';
import { erasures } from './migrations/002-erasures';
import { attachments } from './migrations/003-attachments';
import { laptops } from './migrations/004-laptops';
import { search } from './migrations/005-search';

it('older data keeps what replaces what, and learns by which submission', () => {
  const opened = openDatabase(':memory:', null);
  if (!opened.ok) throw new Error(opened.error.code);
  const db = opened.value;
  for (const sql of [first, erasures, attachments, laptops, search]) db.exec(sql);
  db.pragma('user_version = 5');
  const said = (replaces: readonly string[]) => JSON.stringify({ kind: 'submission', records: [{ record: 'r', kind: 'gathering', version: 'v', withdrawn: false, replaces }] });
  const statement = db.prepare(`INSERT INTO statement (id, kind, org, device, bytes, signature, state, received_at) VALUES (?, 'submission', 'o', 'd', ?, '', ?, '')`);
  const item = db.prepare(`INSERT INTO submission_item VALUES (?, 'r', ?, 'gathering', 'o', 0, ?)`);
  for (const [id, replaces, at] of [['a', [], '1'], ['b', ['a'], '2'], ['c', ['b', 'a'], '3']] as const) {
    statement.run(id, said(replaces), 'accepted');
    item.run(id, `v${id}`, at);
    for (const older of replaces) db.prepare('INSERT OR IGNORE INTO submission_replaced VALUES (?, ?)').run('r', older);
  }
  statement.run('u', said(['c']), 'unknown');
  migrate(db);
  expect(submissionsOf(db, 'r')).toEqual([{ id: 'a', version: 'va', replaces: [] }, { id: 'b', version: 'vb', replaces: ['a'] }, { id: 'c', version: 'vc', replaces: ['a', 'b'] }]);
  expect(returnedBefore(submissionsOf(db, 'r'), [{ id: 'x', version: 'va', outcome: 'returned', replaces: [] }])).toEqual(['va']);
  db.close();
});
