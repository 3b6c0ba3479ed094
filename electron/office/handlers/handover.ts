import { fail } from '../../../db/domain/failure';
import { err, ok } from '../../../db/domain/result';
import { handoverState } from '../../../db/reports/handover';
import { setting } from '../../../db/store/settings';
import { handOver } from '../../../db/vault/handover';
import { unlockWithPassphrase } from '../../../db/vault/key-file';
import { checkPassphrase } from '../../../db/vault/passphrase';
import { newRecoveryCode, parseRecoveryCode } from '../../../db/vault/recovery-code';
import { toldVault } from '../../../db/vault/told';
import { whenOpen, type Handlers } from '../context';
import { daysSince } from '../session-view';

const state = whenOpen<'handover.state'>((_, { office, moment }) =>
  ok({ ...handoverState(office, moment.today), daysSinceBackup: daysSince(setting(office.db, 'lastBackup'), moment.today) }));

const begin = whenOpen<'handover.begin'>(async ({ operator, passphrase, newPassphrase }, { files, folder, random, held }) => {
  const good = checkPassphrase(newPassphrase);
  if (!good.ok) return err(toldVault(good.error));
  const proved = await unlockWithPassphrase({ files, folder, passphrase });
  if (!proved.ok) return err(toldVault(proved.error));
  proved.value.key.fill(0);
  const code = newRecoveryCode(random);
  held.handover = { code, operator, passphrase: newPassphrase };
  return ok({ recoveryCode: code });
});

const confirm = whenOpen<'handover.confirm'>(async ({ recoveryCode }, { office, moment, files, folder, random, held, unlocked, emit }) => {
  const { handover } = held;
  if (!handover) return err(fail('bad-request'));
  const typed = parseRecoveryCode(recoveryCode);
  if (!typed.ok) return err(toldVault(typed.error));
  if (typed.value !== handover.code) return err(fail('wrong-recovery-code'));
  const fact = { on: moment.today, at: moment.now, from: moment.author, to: handover.operator };
  const done = await handOver({ files, folder, db: office.db, unlocked, random, passphrase: handover.passphrase, recoveryCode: handover.code, handover: fact });
  if (!done.ok) return err(toldVault(done.error));
  delete held.handover;
  emit('changed', { subjects: ['settings'] });
  const { rewrapped, deleted, kept } = done.value;
  return ok({ ...fact, rewrapped, deleted, kept: kept.map(({ name }) => name) });
});

export const handoverHandlers: Handlers = { 'handover.state': state, 'handover.begin': begin, 'handover.confirm': confirm };
