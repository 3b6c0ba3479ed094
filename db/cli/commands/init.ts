import { resolve } from 'node:path';
import { z } from 'zod';
import { organisationCode, organisationType } from '../../domain/organisation';
import { ok } from '../../domain/result';
import { nodeFiles } from '../../files/node-files';
import { foundOrganisation } from '../../office/found';
import { newDeviceKeys } from '../../office/office';
import { migrate } from '../../schema/migrate';
import { setSetting } from '../../store/settings';
import { dataFolder } from '../../vault/folder';
import { newRecoveryCode } from '../../vault/recovery-code';
import { command, flag, ofData, text } from '../command';
import { keepCode } from '../keep-code';
import { makeDatabase, makeKeys, mayMake } from '../make-data';
import { momentBy } from '../moment';
import { readPassphrase } from '../passphrase-file';

/** Who sits at the command line, where nobody said a name. */
const NOBODY_NAMED = '命令行';

/** First run without a window. The recovery code is given once: into a file of its own, or in the answer. */
export const init = command({
  name: 'init',
  usage: '--data DIR --passphrase-file F --role branch|superior --code C --name N [--type branch|general-branch|committee|higher-committee] [--operator NAME] [--recovery-file F] [--practice] [--json]',
  summary: '新建数据：组织、口令、恢复码',
  arguments: z.strictObject({
    ...ofData,
    role: z.enum(['branch', 'superior']),
    code: organisationCode,
    name: z.string().trim().min(1).max(120),
    type: organisationType.optional(),
    operator: z.string().trim().min(1).max(60).default(NOBODY_NAMED),
    'recovery-file': text.optional(),
    practice: flag,
  }),
  run: async (args, { now, newId, random }) => {
    const files = nodeFiles;
    const folder = dataFolder(resolve(args.data));
    const { role, code, name, type = role === 'branch' ? 'branch' : 'committee', operator } = args;
    const passphrase = await readPassphrase(files, args['passphrase-file']);
    if (!passphrase.ok) return passphrase;
    const may = await mayMake(files, folder, passphrase.value);
    if (!may.ok) return may;
    const recoveryCode = newRecoveryCode(random);
    // Written first: a code that nobody could keep must not be the only way back into the data.
    const kept = await keepCode(files, args['recovery-file'], recoveryCode);
    if (!kept.ok) return kept;
    const unlocked = await makeKeys({ files, folder, passphrase: passphrase.value, recoveryCode, random });
    if (!unlocked.ok) return unlocked;
    const keys = await newDeviceKeys();
    const moment = momentBy(now(), newId, operator);
    const made = await makeDatabase(files, folder, unlocked.value.key, (db) => {
      migrate(db);
      const office = foundOrganisation(db, { code, name, type, role, practice: args.practice }, keys, moment);
      setSetting(db, 'recoveryCodeConfirmed', kept.value !== null);
      return { org: office.org, device: office.device };
    });
    if (!made.ok) return made;
    made.value.db.close();
    const shown = kept.value === null ? { recoveryCode } : { recoveryFile: kept.value };
    return ok({
      json: { ...made.value.value, code, name, type, role, operator, ...shown },
      text: `已新建：${name}（${code}）。\n${kept.value === null ? `恢复码只显示这一次，请抄下来妥善保管：${recoveryCode}` : `恢复码在 ${kept.value}，请打印后妥善保管，并从电脑上删除。`}`,
    });
  },
});
