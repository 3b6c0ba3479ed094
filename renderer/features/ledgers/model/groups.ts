import { superviseLevel, type LedgerRow } from '../../../../electron/contract';
import { ledgers as words, SUPERVISE_LEVELS } from '../../../text/ledgers';

export interface RowGroup {
  /** '' = this ledger is one list. */
  readonly name: string;
  readonly rows: readonly LedgerRow[];
}

const LEVELS = superviseLevel.options.map((level) => (level === '' ? '' : SUPERVISE_LEVELS[level]));

/**
 * A ledger's items under headings: 风险点 by post, 一岗双责 by the person responsible, 督办任务 by level from the top down.
 * Within a heading they stay as urgent as they came; headings go by name (no order of merit), what names none comes last.
 */
export function groupsOf(rows: readonly LedgerRow[]): RowGroup[] {
  const ledger = rows[0]?.document.ledger;
  if ((ledger !== 'risk-point' && ledger !== 'dual-responsibility' && ledger !== 'supervised-task') || rows.some(({ document }) => document.ledger !== ledger)) {
    return [{ name: '', rows }];
  }
  const keyOf = ({ document: { post, responsible, level } }: LedgerRow): string =>
    ledger === 'risk-point' ? post.trim() : ledger === 'dual-responsibility' ? responsible.name.trim() : level === '' ? '' : SUPERVISE_LEVELS[level];
  const names = [...new Set(rows.map(keyOf))].sort((a, b) =>
    Number(a === '') - Number(b === '') || (ledger === 'supervised-task' ? LEVELS.indexOf(a) - LEVELS.indexOf(b) : a.localeCompare(b, 'zh-CN')));
  if (names.length === 1 && names[0] === '') return [{ name: '', rows }];
  return names.map((name) => ({ name: name === '' ? words.groupUnnamed[ledger] : name, rows: rows.filter((row) => keyOf(row) === name) }));
}
