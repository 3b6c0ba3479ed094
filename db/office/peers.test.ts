import { expect, test } from 'vitest';
import { aDatabase } from '../testing/office';
import { run } from '../store/prepared';
import { peers } from './office';

const INSERT = `INSERT INTO peer (device, org, relation, state, signing_key, sealing_key, code, name, slot, digits, nonce, confirmed_at)
  VALUES (:device, 'o', 'subordinate', 'confirmed', '', '', '', '', '', '', '', '')`;

test('Whoever was added, changed or taken back within a transaction is told as the table has it', () => {
  const db = aDatabase();
  const told = (): string[] => peers(db, 'subordinate').map(({ device, state }) => `${device} ${state}`);
  expect(told()).toEqual([]);
  db.exec('BEGIN');
  run(db, INSERT, { device: 'a' });
  expect(told()).toEqual(['a confirmed']);
  db.exec('ROLLBACK');
  expect(told()).toEqual([]);
  run(db, INSERT, { device: 'b' });
  expect(told()).toEqual(['b confirmed']);
  run(db, `UPDATE peer SET state = 'revoked'`);
  expect([told(), told()]).toEqual([['b revoked'], ['b revoked']]);
  db.close();
});

test('They are read again when one of them was written, and not for anything else', () => {
  const db = aDatabase();
  run(db, INSERT, { device: 'a' });
  const before = peers(db, 'subordinate');
  db.exec('BEGIN');
  run(db, 'INSERT INTO package_in_below VALUES (:package, :org, :digest, 0)', { package: 'p', org: 'o', digest: 'd' });
  expect(peers(db, 'subordinate')).toBe(before);
  run(db, `UPDATE peer SET state = 'revoked'`);
  expect(peers(db, 'subordinate').map(({ state }) => state)).toEqual(['revoked']);
  db.exec('ROLLBACK');
  // As many writes as were taken back, and another outcome.
  db.exec('BEGIN');
  run(db, `UPDATE peer SET state = 'enrolled'`);
  expect(peers(db, 'subordinate').map(({ state }) => state)).toEqual(['enrolled']);
  db.exec('ROLLBACK');
  expect(peers(db, 'subordinate').map(({ state }) => state)).toEqual(['confirmed']);
  db.close();
});
