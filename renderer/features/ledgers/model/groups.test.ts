import { describe, expect, it } from 'vitest';
import { ledgerItemDocument, ledgerState, type LedgerRow } from '../../../../electron/contract';
import { groupsOf } from './groups';

const row = (ledger: string, title: string, fields: object = {}): LedgerRow => {
  const document = ledgerItemDocument.parse({ ledger, title, ...fields });
  return { id: title, heads: [], document, state: ledgerState(document, '2026-11-22'), links: [] };
};
const told = (...rows: LedgerRow[]): string[] => groupsOf(rows).map(({ name, rows: inside }) => `${name}：${inside.map(({ id }) => id).join('、')}`);

describe('a ledger under headings', () => {
  it('lists risk points by post, those without one last', () => {
    expect(told(row('risk-point', '甲'), row('risk-point', '乙', { post: '总务处采购' }), row('risk-point', '丙', { post: '教务处排考' }), row('risk-point', '丁', { post: '总务处采购 ' }))).toEqual([
      '教务处排考：丙', '总务处采购：乙、丁', '未填岗位：甲',
    ]);
  });
  it('lists 一岗双责 by the person responsible', () => {
    expect(told(row('dual-responsibility', '甲', { responsible: { name: '周海涛' } }), row('dual-responsibility', '乙', { responsible: { name: '李淑芬' } }))).toEqual(['李淑芬：乙', '周海涛：甲']);
  });
  it('lists 督办任务 by level from the top down', () => {
    expect(told(row('supervised-task', '甲', { level: 'unit' }), row('supervised-task', '乙', { level: 'province' }), row('supervised-task', '丙'))).toEqual(['省级督办：乙', '本单位督办：甲', '未填层级：丙']);
  });
  it('leaves one list where no heading is filled in, in other ledgers and across ledgers', () => {
    expect(told(row('supervised-task', '甲'), row('supervised-task', '乙'))).toEqual(['：甲、乙']);
    expect(told(row('hazard', '甲', { post: '食堂' }))).toEqual(['：甲']);
    expect(told(row('risk-point', '甲', { post: '食堂' }), row('hazard', '乙', { post: '食堂' }))).toEqual(['：甲、乙']);
  });
});
