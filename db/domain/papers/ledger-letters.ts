import type { LedgerItemDocument } from '../ledger-item';
import { ledgerState } from '../ledger-state';
import { fullDayText } from '../names/dates';
import { LEDGER_NAMES } from '../names/registers';
import { inOrder } from './in-order';
import type { LetterText } from './letter';

const day = (date: string): string => fullDayText(date).replaceAll(' ', '');

/** 整改通知书 on one ledger item: what is to be put right, by whom, by when. Nothing that the ledger does not say. */
export function rectificationNotice(item: LedgerItemDocument, orgName: string, today: string): LetterText {
  const state = ledgerState(item, today);
  const steps = inOrder(item.measures);
  const ledger = item.ledger === 'own' ? item.ownLedger.trim() : LEDGER_NAMES[item.ledger];
  const sections: (readonly [string, readonly string[]])[] = [
    ['问题', [`${item.title.trim()}${/[。！？]$/.test(item.title.trim()) ? '' : '。'}`, ...item.detail.split('\n').map((line) => line.trim()).filter((line) => line !== '')]],
    ...(item.source.text.trim() === '' ? [] : [['来源', [`${item.source.text.trim()}。`]] as const]),
    ['整改要求', steps.length === 0 ? ['＿＿＿＿＿＿＿＿＿＿＿＿。'] : steps.map(({ title, responsible, dueOn }, index) => `${index + 1}. ${[title.trim(), responsible, dueOn === '' ? '' : `${day(dueOn)}前完成`].filter((part) => part !== '').join('，')}。`)],
    ['整改时限', [`${state.dueOn === '' ? '＿＿＿＿年＿＿月＿＿日' : day(state.dueOn)}前完成整改${state.overdueDays > 0 ? `，截至${day(today)}已逾期${state.overdueDays}天` : ''}。`]],
  ];
  const numerals = ['一', '二', '三', '四'];
  return {
    title: '整改通知书',
    to: item.responsible.name === '' ? '＿＿＿＿＿＿' : item.responsible.name,
    body: [
      `${ledger}${ledger.endsWith('清单') || ledger.endsWith('台账') ? '' : '台账'}中下列问题需要整改，现通知如下：`,
      ...sections.flatMap(([name, lines], index) => [`${numerals[index] ?? ''}、${name}`, ...lines]),
      '请按期完成整改，并报送整改结果和佐证材料。',
    ].join('\n'),
    annexes: [],
    by: orgName,
    on: today,
    copies: '',
  };
}
