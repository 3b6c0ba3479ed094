import { z } from 'zod';
import { ok } from '../../domain/result';
import { rotateKeys } from '../../exchange/rotate';
import { newDeviceKeys } from '../../office/office';
import { command, flag, ofData } from '../command';
import { withData } from '../open-data';
import { shortOf } from '../own-devices';

/** 更换本机密钥: after a restore in the place of a lost computer (`--replaced`), or when somebody else may have had it. */
export const rotate = command({
  name: 'rotate',
  usage: '[--replaced] --data DIR --passphrase-file F [--json]',
  summary: '更换本机密钥（从备份恢复、代替丢失的电脑时加 --replaced）；旧密钥仍能打开迟到的文件',
  arguments: z.strictObject({ ...ofData, replaced: flag }),
  run: (args, call) =>
    withData(args, call, async ({ office, moment }) => {
      const before = office.device;
      const renewed = rotateKeys(office, moment, await newDeviceKeys(), args.replaced ? 'replaced' : 'rotated');
      return ok({ json: { before, device: renewed.device }, text: `本机密钥已更换：${shortOf(before)} → ${shortOf(renewed.device)}。\n下次上报后，请上级核对这台电脑；核对之前送去的内容先放在一边，不会丢。` });
    }),
});
