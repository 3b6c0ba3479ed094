import { expect, it } from 'vitest';
import type { LedgerCount } from '../../../../electron/contract';
import { chipsOf, chosenOf, hrefTo, isCriteria, nameOf } from './chosen';

const count = (ledger: LedgerCount['ledger'], total: number, overdue = 0, ownLedger = ''): LedgerCount => ({ ledger, ownLedger, total, closed: 0, overdue });
const life = { ledger: 'life-meeting-rectification', ownLedger: '' } as const;

it('the address names the ledger, an own one with its name', () => {
  const own = { ledger: 'own', ownLedger: '意识形态 & 清单' } as const;
  expect(chosenOf(hrefTo('/ledgers', own).split('?')[1] ?? '', [])).toEqual(own);
  expect(nameOf(own)).toBe('意识形态 & 清单');
});

it('without an address the first overdue ledger is shown, else the first with something open, else the first with items', () => {
  expect(chosenOf('', [count('hazard', 2), count('supervised-task', 1, 1)]).ledger).toBe('supervised-task');
  expect(chosenOf('', [{ ...count('risk-point', 3), closed: 3 }, count('hazard', 2)]).ledger).toBe('hazard');
  expect(chosenOf('', [{ ...count('risk-point', 3), closed: 3 }]).ledger).toBe('risk-point');
  expect(chosenOf('ledger=unknown', [count('hazard', 2)]).ledger).toBe('hazard');
  expect(chosenOf('', [])).toEqual(life);
});

it('an empty ledger has a chip only while it is chosen, and the rest are offered', () => {
  const counts = [count('hazard', 2), count('own', 1, 0, '清单')];
  expect(chipsOf(counts, null).shown).toEqual(counts);
  const { shown, rest } = chipsOf(counts, life);
  expect(shown.map(({ ledger }) => ledger)).toEqual(['hazard', 'own', 'life-meeting-rectification']);
  expect(rest).not.toContain('hazard');
  expect(rest).toContain('dual-leader');
});

it('对标争先 and 双带头人 are standards, not tasks', () => {
  expect([isCriteria({ ledger: 'benchmarking', ownLedger: '' }), isCriteria({ ledger: 'dual-leader', ownLedger: '' }), isCriteria(life)]).toEqual([true, true, false]);
});
