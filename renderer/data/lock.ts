import { ask } from './bridge';

/** Closes the data and begins anew at the passphrase box; loading again also forgets every answer this window held. */
export async function lockWindow(): Promise<void> {
  await ask('session.lock', {});
  window.location.hash = '';
  window.location.reload();
}
