import type { SampleAnswers } from './entry';
import { DRIVES } from './exchange-samples';

export const answers: SampleAnswers = {
  'drives.list': () => DRIVES,
  'dialogs.chooseFolder': () => 'D:\\上报',
  'receipts.take': () => ({ package: 'a'.repeat(32), number: 12, delivered: 18 }),
  'packages.checkAgain': () => ({ same: true }),
};
