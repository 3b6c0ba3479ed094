import { dayText, fullDayText, localOf, monthText } from '../names/dates';
import { owing, type ReportedLine, type ReportedList } from '../reported';
import type { Block, Sheet } from './paper';

/** What is missing of one organisation, in words for a paper and for a message. */
export function owingWords({ state, missingNumbers, last }: Pick<ReportedLine, 'state' | 'missingNumbers' | 'last'>): string {
  if (state === 'gap') return missingNumbers.length > 0 ? `缺第 ${missingNumbers.join('、')} 号上报包` : '有记录没有收全';
  return last === null ? '从未上报' : `最近一次：第 ${last.number} 号，${dayText(localOf(last.importedAt))}收到`;
}

/** 催报单: whoever has not reported for a period, or not all; with room to write what was agreed. Nobody is ranked. */
export function owingSheet(list: ReportedList, orgName: string, today: string): Sheet {
  const lines = owing(list);
  const table: Block = {
    kind: 'table',
    columns: [{ label: '代码', width: 4 }, { label: '组织', width: 9 }, { label: '情况', width: 3 }, { label: '说明', width: 8 }, { label: '联系情况', width: 6 }],
    rows: lines.map((line) => [line.code, line.name, line.state === 'gap' ? '有缺' : '未报', owingWords(line), '']),
  };
  return {
    blocks: [
      { kind: 'title', text: `${monthText(list.period)}催报单` },
      { kind: 'spread', parts: [orgName, `截至 ${fullDayText(today)}`] },
      { kind: 'text', flat: true, runs: [{ text: `应报 ${list.lines.length} 个，已报 ${list.lines.length - lines.filter(({ state }) => state === 'missing').length} 个，还没有报 ${lines.filter(({ state }) => state === 'missing').length} 个，有缺 ${lines.filter(({ state }) => state === 'gap').length} 个。` }] },
      lines.length === 0 ? { kind: 'text', align: 'center', runs: [{ text: '（都已报来，没有缺）' }] } : table,
    ],
  };
}
