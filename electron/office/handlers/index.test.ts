import { expect, it } from 'vitest';
import { channels } from '../../contract';
import { handlers } from './index';

it('answers every channel of the contract, but for those that belong to the window and the system', () => {
  const unanswered = Object.keys(channels).filter((name) => !Object.hasOwn(handlers, name));
  // electron/main/answers.ts
  expect(unanswered.sort()).toEqual(['attachments.saveCopy', 'dialogs.chooseFiles', 'dialogs.chooseFolder', 'drives.list', 'intake.choose', 'intake.saveBad', 'page.print', 'papers.preview', 'papers.print', 'papers.save', 'recoveryCode.save', 'tables.save', 'templates.saveSample']);
});

it('answers no channel that the contract does not know', () => {
  expect(Object.keys(handlers).filter((name) => !Object.hasOwn(channels, name))).toEqual([]);
});
