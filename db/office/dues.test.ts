import { expect, it } from 'vitest';
import { aMember } from '../testing/builders';
import { duesRecordOf, payersOf } from './dues';

const member = (fields: Parameters<typeof aMember>[0]) => ({ id: 'a'.repeat(32), initials: 'wjg', document: aMember(fields) });

it('gives the register of a year one id on every laptop, and another one for another year or branch', () => {
  const org = 'f'.repeat(32);
  expect(duesRecordOf(org, 2025)).toMatch(/^[0-9a-f]{32}$/);
  expect(duesRecordOf(org, 2025)).toBe(duesRecordOf(org, 2025));
  expect(new Set([duesRecordOf(org, 2025), duesRecordOf(org, 2026), duesRecordOf('e'.repeat(32), 2025)]).size).toBe(3);
});

it('has a row for whoever was there in any month, with the months', () => {
  const [payer] = payersOf([member({ joinedOn: '2025-03-20', departure: 'transferred', departedOn: '2025-05-10' })], 2025);
  expect(payer?.months).toEqual([3, 4, 5]);
  expect(payersOf([member({ joinedOn: '2025-03-20', departure: 'transferred', departedOn: '2025-05-10' })], 2026)).toEqual([]);
});
