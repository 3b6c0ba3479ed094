import type { Page } from '@playwright/test';
import type { Answer, ArgsOf, ChannelName } from '../electron/contract';

/** Asks what the window itself would ask, through the same door. */
export function ask<C extends ChannelName>(page: Page, channel: C, args: ArgsOf<C>): Promise<Awaited<Answer<C>>> {
  return page.evaluate(([name, given]) => Reflect.get(globalThis, 'api').call(name, given), [channel, args] as const);
}

/** Makes a new organisation behind the screens' back, for tests that are about something else. */
export async function found(page: Page, passphrase: string, role: 'branch' | 'superior' = 'branch'): Promise<string> {
  const made = await ask(page, 'firstRun.create', { role, code: '130532-021', name: '清河县第二中学党支部', type: 'branch', operator: '周海涛', passphrase });
  if (!made.ok) throw new Error(made.error.code);
  const { recoveryCode } = made.value;
  const confirmed = await ask(page, 'firstRun.confirmRecoveryCode', { recoveryCode });
  if (!confirmed.ok) throw new Error(confirmed.error.code);
  return recoveryCode;
}
