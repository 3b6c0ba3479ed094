import { resolve } from 'node:path';
import { z } from 'zod';
import { ok } from '../../domain/result';
import { nodeFiles } from '../../files/node-files';
import { sampleBranch } from '../../testing/sample';
import { dataFolder } from '../../vault/folder';
import { newRecoveryCode } from '../../vault/recovery-code';
import { badArguments, command, ofData } from '../command';
import { makeKeys, mayMake } from '../make-data';
import { readPassphrase } from '../passphrase-file';
import { makeSampleData } from '../sample/data';
import { makeSampleOffice } from '../sample/office';

const whole = (from: number, until: number) => z.string().regex(/^\d{1,9}$/).transform(Number).refine((value) => value >= from && value <= until);

/**
 * Believable practice data, the same for the same seed whatever the date. One branch: the folder is that branch's own.
 * Several: the folder is their superior's, and `branches/` in it holds theirs, all under one passphrase.
 */
export const sample = command({
  name: 'sample',
  usage: '--seed N [--branches B] [--from YEAR --to YEAR] [--members M] --data DIR --passphrase-file F [--json]',
  summary: '在空文件夹里生成练习数据（同一 --seed 内容相同）',
  arguments: z.strictObject({
    ...ofData,
    seed: whole(0, 999_999_999),
    branches: whole(1, 5000).default(1),
    from: whole(1990, 2200).default(2024),
    to: whole(1990, 2200).default(2025),
    members: whole(3, 500).default(24),
  }),
  run: async (args, { newId, random, remark }) => {
    const { seed, branches, from, to, members } = args;
    if (to < from) return badArguments('--to 不能早于 --from');
    const files = nodeFiles;
    const folder = dataFolder(resolve(args.data));
    const passphrase = await readPassphrase(files, args['passphrase-file']);
    if (!passphrase.ok) return passphrase;
    const may = await mayMake(files, folder, passphrase.value);
    if (!may.ok) return may;
    const recoveryCode = newRecoveryCode(random);
    const unlocked = await makeKeys({ files, folder, passphrase: passphrase.value, recoveryCode, random });
    if (!unlocked.ok) return unlocked;
    const { key } = unlocked.value;
    if (branches > 1) {
      const made = await makeSampleOffice({ files, folder, key, newId, random, remark, seed, branches, from, to, members });
      if (!made.ok) return made;
      return ok({ json: { recoveryCode, organisations: made.value }, text: `已生成练习数据：上级 1 个（${folder.root}），支部 ${branches} 个（branches 文件夹）。\n恢复码：${recoveryCode}` });
    }
    const made = await makeSampleData({ files, folder, key, newId }, sampleBranch({ seed, from, to, members }), { role: 'branch', from, to });
    if (!made.ok) return made;
    made.value.office.db.close();
    const { shown } = made.value;
    return ok({ json: { recoveryCode, organisations: [shown] }, text: `已生成练习数据：${shown.name}，党员 ${shown.members} 名，组织生活 ${shown.gatherings} 次。\n恢复码：${recoveryCode}` });
  },
});
