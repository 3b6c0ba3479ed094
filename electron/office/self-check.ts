import { fail, type Failure } from '../../db/domain/failure';
import { err, ok, type Result } from '../../db/domain/result';

let checked: Promise<Result<null, Failure>> | undefined;

/**
 * Known answers of every cipher and signature that guards the data, once a process: a runtime whose cryptography
 * answers otherwise must not open, let alone write, anything.
 */
export function checkSelf(): Promise<Result<null, Failure>> {
  checked ??= check();
  return checked;
}

async function check(): Promise<Result<null, Failure>> {
  const { runSelfTest } = await import('../../db/vault/self-test');
  const { ok: sound, failed } = await runSelfTest();
  return sound ? ok(null) : err(fail('self-test-failed', { parts: failed.join('、') }));
}
