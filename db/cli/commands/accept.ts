import { z } from 'zod';
import { fail } from '../../domain/failure';
import { err, ok } from '../../domain/result';
import { acceptDevice, pendingDevices } from '../../exchange/devices';
import { acceptStaged, dropStaged, stagedKeys } from '../../exchange/staged';
import { orgNames } from '../../office/org-names';
import { peerByDevice } from '../../office/office';
import { badArguments, command, flag, ofData, text } from '../command';
import { withData } from '../open-data';
import { shortOf } from '../own-devices';

const WHY_WORDS = { unconfirmed: '这台电脑还没有核对', revoked: '这台电脑已停用' } as const;

/** 收件里待核对的: whose content is kept apart, and what a person decides about it. */
export const accept = command({
  name: 'accept',
  usage: '[--device D [--drop]] --data DIR --passphrase-file F [--json]',
  summary: '列出先放一边、待核对的内容；加 --device 收下，再加 --drop 清除',
  arguments: z.strictObject({ ...ofData, device: text.optional(), drop: flag }),
  run: (args, call) => {
    if (args.drop && args.device === undefined) return Promise.resolve(badArguments('--drop 要和 --device 一起写'));
    return withData(args, call, ({ office, moment }) => {
      const names = orgNames(office, moment.today);
      const staged = stagedKeys(office, moment.today);
      const silent = pendingDevices(office).filter(({ device }) => !staged.some((key) => key.device === device))
        .map(({ device, org }) => ({ device, org, name: names.get(org) ?? '', why: 'unconfirmed' as const, versions: 0, statements: 0, bytes: 0, since: '' }));
      const keys = [...staged, ...silent];
      if (args.device === undefined) {
        const lines = keys.map(({ device, name, why, versions }) => `${shortOf(device)} ${name}：${WHY_WORDS[why]}，记录 ${versions} 条`);
        return Promise.resolve(ok({ json: { keys }, text: lines.length === 0 ? '没有待核对的内容。' : lines.join('\n') }));
      }
      const wanted = args.device.toLowerCase();
      const [key, ...others] = keys.filter(({ device }) => device.startsWith(wanted));
      if (!key || others.length > 0) return Promise.resolve(err(fail('device-unknown')));
      const { device } = key;
      if (args.drop) return Promise.resolve(ok({ json: { device, dropped: dropStaged(office, device) }, text: '已清除。同一个文件以后还可以再导入。' }));
      const waiting = peerByDevice(office.db, device)?.state === 'enrolled';
      const done = waiting ? acceptDevice(office, moment, device) : acceptStaged(office, moment, device);
      if (!done.ok) return Promise.resolve(done);
      return Promise.resolve(ok({ json: { device, org: key.org, added: key.versions + key.statements }, text: `${key.name}：已收下，从现在起计入。` }));
    });
  },
});
