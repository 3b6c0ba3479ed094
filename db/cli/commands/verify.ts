import { z } from 'zod';
import { fail } from '../../domain/failure';
import { ok } from '../../domain/result';
import { verifyOffice } from '../../office/verify';
import { refusalOf } from '../answer';
import { command, ofData } from '../command';
import { withData } from '../open-data';

/** Pages of the file, ids of all versions, all signatures, bytes of all attachments, and that everything computed follows from them. */
export const verify = command({
  name: 'verify',
  usage: '--data DIR --passphrase-file F [--json]',
  summary: '检查数据：完整、签名、汇总一致',
  arguments: z.strictObject(ofData),
  run: (args, call) =>
    withData(args, call, ({ office }) => {
      const checked = verifyOffice(office);
      const error = refusalOf(fail('data-damaged'));
      const counts = `版本 ${checked.versions} 个，签名陈述 ${checked.statements} 份，附件 ${checked.blobs} 个`;
      const faults = `文件 ${checked.integrity}；版本不符 ${checked.damagedVersions.length}；签名不符 ${checked.wrongSignatures.length}；附件不符 ${checked.damagedBlobs.length}；汇总${checked.rebuiltEqual ? '一致' : '不一致'}`;
      return Promise.resolve(ok({
        json: { ...checked, ...(checked.ok ? {} : { error }) },
        text: checked.ok ? `数据完好：${counts}。` : `${error.message}\n${counts}；${faults} [${error.code}]`,
        refused: !checked.ok,
      }));
    }),
});
