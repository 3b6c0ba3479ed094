import type { SampleAnswers } from './entry';
import { DRIVES } from './exchange-samples';

export const answers: SampleAnswers = {
  'drives.list': () => DRIVES,
  'downward.files': ({ records }) => ({ files: 2 * records.length, bytes: 1_252_771 * records.length }),
  'dialogs.chooseFolder': () => 'D:\\上报',
  'receipts.take': () => ({ package: 'a'.repeat(32), number: 12, delivered: 18 }),
  'packages.checkAgain': () => ({ same: true }),
};
