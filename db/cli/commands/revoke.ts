import { z } from 'zod';
import { fail } from '../../domain/failure';
import { err, ok } from '../../domain/result';
import { ownDevices } from '../../exchange/devices';
import { revokeDevice } from '../../exchange/revoke';
import { peers } from '../../office/office';
import { command, flag, ofData, text } from '../command';
import { withData } from '../open-data';
import { lineOfDevice, shortOf, shownDevice, theDevice } from '../own-devices';

/** 停用这台电脑: another one of this organisation, or one of an organisation below. It cannot be taken back. */
export const revoke = command({
  name: 'revoke',
  usage: '--device D --reason TEXT [--yes] --data DIR --passphrase-file F [--json]',
  summary: '停用一台电脑（丢失、报废）：本机已有的照算，之后送来的先放一边待核对',
  arguments: z.strictObject({ ...ofData, device: text, reason: text.max(200), yes: flag }),
  run: (args, call) =>
    withData(args, call, ({ office, moment }) => {
      if (office.device.startsWith(args.device.toLowerCase())) return Promise.resolve(err(fail('device-own')));
      const peer = theDevice([...ownDevices(office.db), ...peers(office.db, 'subordinate')], args.device);
      if (!peer.ok) return Promise.resolve(peer);
      if (!args.yes) return Promise.resolve(ok({ json: shownDevice(peer.value), text: `${lineOfDevice(peer.value)}\n停用后不能恢复。确定停用，再加 --yes。` }));
      const done = revokeDevice(office, moment, peer.value.device, args.reason);
      if (!done.ok) return Promise.resolve(done);
      const { known, signedIn } = done.value;
      const brought = signedIn.length === 0 ? '' : `\n由它带进来的电脑，也请看一看：${signedIn.map(({ device }) => shortOf(device)).join('、')}`;
      return Promise.resolve(ok({ json: { ...shownDevice({ ...peer.value, state: 'revoked' }), known, signedIn: signedIn.map(shownDevice) }, text: `已停用 ${shortOf(peer.value.device)}。它留下的 ${known} 项照算；停用随下一次上报、下发、合并告知对方。${brought}` }));
    }),
});
