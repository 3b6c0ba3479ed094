import { describe, expect, it } from 'vitest';
import { memberId } from '../testing/builders';
import { explanationDocument } from './explanation';
import { ledgerItemDocument } from './ledger-item';
import { planDocument } from './plan';
import { talkDocument } from './talk';

describe('a talk', () => {
  it('has no field for what was said', () => {
    const fields = [...Object.keys(talkDocument.shape), ...Object.keys(talkDocument.shape.with.unwrap().element.shape)];
    expect(fields.filter((field) => /content|said|note|remark|summary|text|opinion/i.test(field))).toEqual([]);
  });

  it('needs a day and knows whom it was with', () => {
    expect(talkDocument.safeParse({ form: 'heart-to-heart' }).success).toBe(false);
    expect(talkDocument.parse({ form: 'reminder', on: '2025-05-08', with: [{ id: 'a', member: memberId(1), name: '王建国' }] })).toMatchObject({ purpose: 'exchange', followUpDueOn: '', with: [{ member: memberId(1), removed: false }] });
  });
});

describe('a ledger item', () => {
  it('needs a ledger and a title, and nothing more', () => {
    expect(ledgerItemDocument.parse({ ledger: 'hazard', title: '实验室用电' })).toMatchObject({ measures: [], closedOn: '', reopenedOn: '', source: { record: '', text: '' } });
    expect(ledgerItemDocument.safeParse({ ledger: 'hazard', title: '' }).success).toBe(false);
    expect(ledgerItemDocument.safeParse({ ledger: 'points', title: '积分' }).success).toBe(false);
  });

  it('has dates that exist', () => {
    expect(ledgerItemDocument.safeParse({ ledger: 'hazard', title: '用电', dueOn: '2025-02-29' }).success).toBe(false);
    expect(ledgerItemDocument.safeParse({ ledger: 'hazard', title: '用电', dueOn: '2024-02-29' }).success).toBe(true);
  });
});

describe('a plan', () => {
  it('is of some days, and its items may have none yet', () => {
    expect(planDocument.parse({ title: '2025年第四季度计划', from: '2025-10-01', until: '2025-12-31', items: [{ id: 'a', kind: 'party-meeting', title: '讨论转正' }] }).items).toMatchObject([{ on: '', record: '', removed: false }]);
    expect(planDocument.safeParse({ title: '计划', from: '2025-10-01', until: '' }).success).toBe(false);
  });
});

describe('an explanation', () => {
  it('names a cell and says something', () => {
    expect(explanationDocument.parse({ cell: 'R1/2025-Q1', text: '换届推迟' })).toMatchObject({ on: '', withdrawn: false });
    expect(explanationDocument.safeParse({ cell: 'R1/2025-Q1', text: '' }).success).toBe(false);
  });
});
