import { describe, expect, it } from 'vitest';
import type { SubordinateView } from '../../../electron/contract';
import { byCode, ownDiffers, receiptsDue, slotsAnswer } from './slots';

const slot = (code: string, fields: Partial<SubordinateView> = {}): SubordinateView => ({
  record: code,
  code,
  name: `第${code}支部`,
  type: 'branch',
  state: 'confirmed',
  org: null,
  ownCode: null,
  ownName: null,
  digits: null,
  replacing: null,
  taken: true,
  invitationExpires: null,
  lastImportAt: null,
  lastNumber: null,
  records: 0,
  reportedMonths: [],
  missing: false,
  missingNumbers: [],
  receiptDue: false,
  ...fields,
});

describe('the list of subordinates', () => {
  it('stands by code as a person reads it', () => {
    expect(byCode([slot('10'), slot('9'), slot('032-2')]).map((each) => each.code)).toEqual(['9', '10', '032-2']);
  });

  it('asks first for the digits that wait', () => {
    expect(slotsAnswer([slot('1'), slot('2', { state: 'enrolled' })])).toEqual({ is: 'to-compare', slots: 1 });
  });

  it('says how many are confirmed, and when all are', () => {
    expect(slotsAnswer([slot('1'), slot('2', { state: 'invited' })])).toEqual({ is: 'some', slots: 2, confirmed: 1 });
    expect(slotsAnswer([slot('1')])).toEqual({ is: 'all-confirmed', slots: 1 });
    expect(slotsAnswer([])).toEqual({ is: 'none' });
  });

  it('proposes a receipt only for a confirmed subordinate that reported', () => {
    expect(
      receiptsDue([slot('1', { receiptDue: true }), slot('2'), slot('3', { state: 'enrolled', receiptDue: true })]).map(
        (each) => each.code,
      ),
    ).toEqual(['1']);
  });
});

describe('what the branch says of itself', () => {
  it('differs when its code or its name is another than the slot has', () => {
    expect(ownDiffers({ code: '1', name: '甲', ownCode: '1', ownName: '甲' })).toBe(false);
    expect(ownDiffers({ code: '1', name: '甲', ownCode: '2', ownName: '甲' })).toBe(true);
    expect(ownDiffers({ code: '1', name: '甲', ownCode: '1', ownName: '乙' })).toBe(true);
  });

  it('does not differ before it has said anything', () => {
    expect(ownDiffers({ code: '1', name: '甲', ownCode: null, ownName: null })).toBe(false);
  });
});
