import { z } from 'zod';
import { err, ok } from '../../domain/result';
import { handOver } from '../../vault/handover';
import { unlockWithPassphrase } from '../../vault/key-file';
import { newRecoveryCode } from '../../vault/recovery-code';
import { toldVault } from '../../vault/told';
import { command, ofData, text } from '../command';
import { withData } from '../open-data';
import { readPassphrase } from '../passphrase-file';

/** 移交 without a window: the new operator's passphrase in a file of its own; the new recovery code stands in the answer. */
export const handover = command({
  name: 'handover',
  usage: '--operator NAME --new-passphrase-file F --data DIR --passphrase-file F [--json]',
  summary: '移交：换操作人、口令和恢复码，旧的立即作废',
  arguments: z.strictObject({ ...ofData, operator: text.max(60), 'new-passphrase-file': text }),
  run: (args, call) =>
    withData(args, call, async ({ office, moment, files, folder }) => {
      const [old, passphrase] = [await readPassphrase(files, args['passphrase-file']), await readPassphrase(files, args['new-passphrase-file'])];
      if (!old.ok) return old;
      if (!passphrase.ok) return passphrase;
      // The key was forgotten as soon as the data was open; it is needed once more, to be wrapped anew.
      const unlocked = await unlockWithPassphrase({ files, folder, passphrase: old.value });
      if (!unlocked.ok) return err(toldVault(unlocked.error));
      const recoveryCode = newRecoveryCode(call.random);
      const fact = { on: moment.today, at: moment.now, from: moment.author, to: args.operator };
      const done = await handOver({ files, folder, db: office.db, unlocked: unlocked.value, random: call.random, passphrase: passphrase.value, recoveryCode, handover: fact });
      unlocked.value.key.fill(0);
      if (!done.ok) return err(toldVault(done.error));
      const { rewrapped, deleted } = done.value;
      return ok({ json: { ...fact, recoveryCode, ...done.value }, text: `已由 ${fact.from} 移交给 ${fact.to}。新恢复码：${recoveryCode}\n本机备份换成新口令 ${rewrapped.length} 份，删去换不了的 ${deleted.length} 份。` });
    }),
});
