import { describe, expect, it } from 'vitest';
import { duesDocument } from './dues';
import { ledgerItemDocument } from './ledger-item';
import { planDocument } from './plan';
import { checkDues, checkLedgerItem, checkPlan, checkTalk } from './register-check';
import { talkDocument } from './talk';

const TODAY = '2026-11-22';
const A = 'a'.repeat(32);
const ID_NUMBER = '11010519491231002X';
const told = (findings: readonly { readonly code: string; readonly field: string }[]): string[] => findings.map(({ code, field }) => `${code} ${field}`);

describe('a ledger item', () => {
  const whole = { ledger: 'hazard', title: '消防通道', responsible: { name: '吴桂香' }, dueOn: '2026-12-01', measures: [{ id: 'm', title: '清理', dueOn: '2026-11-30' }] };
  const check = (fields: object, others: Parameters<typeof checkLedgerItem>[1]['others'] = []): string[] => told(checkLedgerItem(ledgerItemDocument.parse({ ...whole, ...fields }), { today: TODAY, others }));

  it('that is whole has nothing to say', () => expect(check({})).toEqual([]));
  it('lacks a person, a day and steps', () => {
    expect(check({ responsible: {}, dueOn: '', measures: [] })).toEqual(['no-item-responsible responsible', 'no-item-due dueOn', 'no-steps measures']);
    expect(check({ ledger: 'own' })).toEqual(['no-ledger-name ownLedger']);
  });
  it('has a step after its own day, or something done tomorrow', () => {
    expect(check({ measures: [{ id: 'm', title: '清理', dueOn: '2026-12-02', doneOn: '2026-11-23' }] })).toEqual(['step-after-due measures/m/dueOn', 'in-future measures/m/doneOn']);
    expect(check({ progress: [{ id: 'p', on: '2026-11-23', note: '完成' }] })).toEqual(['in-future progress/p/on']);
  });
  it('was closed without any evidence', () => {
    expect(check({ closedOn: '2026-11-20' })).toEqual(['closed-unproven evidence']);
    expect(check({ closedOn: '2026-11-20', evidence: [{ id: 'e', text: '照片' }] })).toEqual([]);
  });
  it('holds an ID number in any text, and may be there twice', () => {
    expect(check({ detail: `户主 ${ID_NUMBER}` })).toEqual(['id-number detail']);
    expect(check({ measures: [{ id: 'm', title: ID_NUMBER }] })).toEqual(['id-number measures/m/title']);
    expect(check({}, [{ id: A, title: ' 消防通道', on: '' }, { id: A, title: '别的', on: '' }])).toEqual(['suspected-twin-record title']);
  });
});

describe('a talk', () => {
  const whole = { form: 'heart-to-heart', on: '2026-11-20', place: '办公室', by: { member: '', name: '李淑芬' }, with: [{ id: A, member: A, name: '孙立新' }] };
  const check = (fields: object, others: Parameters<typeof checkTalk>[1]['others'] = []): string[] => told(checkTalk(talkDocument.parse({ ...whole, ...fields }), { today: TODAY, others }));

  it('that is whole has nothing to say', () => expect(check({})).toEqual([]));
  it('lacks both sides and the place', () => expect(check({ with: [], by: {}, place: '' })).toEqual(['nobody-talked-with with', 'no-talker by', 'no-place place']));
  it('is with oneself, in the future, or followed up before it was held', () => {
    expect(check({ by: { member: A, name: '孙立新' } })).toEqual(['talk-with-oneself with']);
    expect(check({ on: '2026-11-23' })).toEqual(['in-future on']);
    expect(check({ followUpDueOn: '2026-11-19' })).toEqual(['ends-before-start followUpDueOn']);
  });
  it('holds an ID number, and may be there twice', () => {
    expect(check({ place: ID_NUMBER })).toEqual(['id-number place']);
    expect(check({}, [{ id: A, title: '孙立新', on: '2026-11-20' }, { id: A, title: '孙立新', on: '2026-11-19' }])).toEqual(['suspected-twin-record on']);
  });
});

describe('a year of dues', () => {
  const check = (...lines: object[]): string[] => told(checkDues(duesDocument.parse({ year: 2026, lines }), { today: TODAY }));

  it('asks nothing of a month to come, of a waived one and of a settled one', () => {
    expect(check({ id: `${A}-12`, name: '甲', due: 500 }, { id: `${A}-01`, name: '甲', due: 500, waived: true }, { id: `${A}-02`, name: '甲', due: 500, paid: 500, paidOn: '2026-02-05' })).toEqual([]);
  });
  it('names the person and the month where less was paid, or no day is given', () => {
    expect(checkDues(duesDocument.parse({ year: 2026, lines: [{ id: `${A}-10`, name: '甲', due: 500, paid: 100 }] }), { today: TODAY })).toMatchObject([
      { code: 'paid-without-day', field: `lines/${A}-10/paidOn`, facts: { name: '甲', month: 10 } },
      { code: 'less-paid-than-due', facts: { due: 500, paid: 100 } },
    ]);
    expect(check({ id: `${A}-11`, name: '甲', due: 500, paid: 500, paidOn: '2026-11-23' })).toEqual([`in-future lines/${A}-11/paidOn`]);
  });
});

describe('a plan', () => {
  const whole = { title: '四季度计划', from: '2026-10-01', until: '2026-12-31', items: [{ id: 'i', kind: 'theme-day', title: '走访', on: '2026-11-08', responsible: '周海涛' }] };
  const check = (fields: object, others: Parameters<typeof checkPlan>[1]['others'] = []): string[] => told(checkPlan(planDocument.parse({ ...whole, ...fields }), { today: TODAY, others }));

  it('that is whole has nothing to say, days to come included', () => expect(check({})).toEqual([]));
  it('has an item outside of its time, and one that nobody answers for', () => {
    expect(check({ items: [{ id: 'i', kind: 'theme-day', title: '走访', on: '2027-01-03' }] })).toEqual(['item-outside-plan items/i/on', 'plan-item-no-responsible items/i/responsible']);
  });
  it('lacks items, ends before it begins, or stands beside another of the same time', () => {
    expect(check({ items: [], until: '2026-09-30' })).toEqual(['ends-before-start until', 'no-plan-items items']);
    expect(check({}, [{ id: A, title: '计划', on: '2026-10-01/2026-12-31' }])).toEqual(['suspected-twin-record title']);
  });
});
