import type { LetterDocument } from '../letter';

/** What the forms of a 公文 are called, in the order of a menu. */
export const LETTER_FORM_NAMES: Readonly<Record<LetterDocument['form'], string>> = {
  notice: '通知',
  bulletin: '通报',
  request: '请示',
  report: '报告',
  rectification: '整改通知书',
  other: '其他公文',
};
