/** What the office needs as soon as a passphrase is typed; a chunk of its own, so that the first screen need not wait. */
export { closeData } from './open-folder';
export { keepDailyBackup } from './daily-backup';
export { dispatch } from './dispatch';
export { handlers } from './handlers';
