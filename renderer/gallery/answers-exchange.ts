import type { SampleAnswers } from './entry';
import { DRIVES } from './exchange-samples';

export const answers: SampleAnswers = {
  'drives.list': () => DRIVES,
  'dialogs.chooseFolder': () => 'D:\\上报',
  'packages.checkAgain': () => ({ same: true }),
};
