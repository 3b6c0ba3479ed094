import type { SampleAnswers } from './entry';
import { SAMPLE_PHOTO } from './sample-files';

/** Everything is here but the file whose hash says so. */
export const answers: SampleAnswers = {
  'attachments.present': ({ files }) => files.filter((sha256) => !sha256.startsWith('f')),
  'attachments.read': () => ({ type: 'image/jpeg', bytes: Uint8Array.from(atob(SAMPLE_PHOTO), (letter) => letter.charCodeAt(0)) }),
  'attachments.saveCopy': () => 'E:\\合影.jpg',
};
