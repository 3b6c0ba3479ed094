import { err, ok } from '../../../db/domain/result';
import { confirmOwnDevice } from '../../../db/exchange/devices';
import { computersBelow, ownComputers, previewMerge } from '../../../db/exchange/device-views';
import { revokeDevice, revokedOn } from '../../../db/exchange/revoke';
import { rotateKeys } from '../../../db/exchange/rotate';
import { writeMerge, writePairing } from '../../../db/exchange/send-own';
import { newDeviceKeys } from '../../../db/office/office';
import { fail } from '../../../db/domain/failure';
import { whenOpen, type Handlers } from '../context';
import { sessionView } from '../session-view';
import { readScreenSettings } from '../settings-file';
import { dropFor } from './places';

const list = whenOpen<'devices.list'>((_, { office }) => ok({ thisDevice: office.device, revokedAt: revokedOn(office) ?? null, others: ownComputers(office) }));

const offer = whenOpen<'devices.offer'>(async ({ to }, context) => {
  const { office, moment, random, emit } = context;
  const written = await writePairing(office, moment, random, dropFor(context, to));
  if (written.ok) emit('changed', { subjects: ['exchange'] });
  return written;
});

const confirm = whenOpen<'devices.confirm'>(({ device, digitsAgree }, { office, moment, emit }) => {
  const confirmed = confirmOwnDevice(office, moment, device, digitsAgree);
  emit('changed', { subjects: ['exchange'] });
  return confirmed.ok ? ok(null) : confirmed;
});

const merge = whenOpen<'devices.merge'>(async ({ device, all, to }, context) => {
  const { office, moment, emit } = context;
  const written = await writeMerge(office, moment, device, all, dropFor(context, to));
  if (written.ok) emit('changed', { subjects: ['exchange'] });
  return written;
});

const revoke = whenOpen<'devices.revoke'>(({ device, reason }, { office, moment, emit }) => {
  const revoked = revokeDevice(office, moment, device, reason);
  if (!revoked.ok) return revoked;
  emit('changed', { subjects: ['exchange', 'gatherings'] });
  return ok({ known: revoked.value.known, signedIn: revoked.value.signedIn.map((peer) => peer.device) });
});

/** Runs alone: from here on the open data speak with the new keys, and nobody may go on with the old ones. */
const rotate = whenOpen<'devices.rotate'>(async ({ replaced }, { office, moment, held, files, folder, now, emit }) => {
  const { data } = held;
  if (data.state !== 'open') return err(fail('not-open'));
  const renewed = rotateKeys(office, moment, await newDeviceKeys(), replaced ? 'replaced' : 'rotated');
  held.data = { state: 'open', data: { ...data.data, office: renewed } };
  emit('changed', { subjects: ['exchange'] });
  return ok(sessionView(renewed, await readScreenSettings(files, folder), now()));
});

export const deviceHandlers: Handlers = {
  'devices.list': list,
  'devices.offer': offer,
  'devices.confirm': confirm,
  'devices.mergePreview': whenOpen<'devices.mergePreview'>(({ device, all }, { office, moment }) => previewMerge(office, moment, device, all)),
  'devices.merge': merge,
  'devices.revoke': revoke,
  'devices.rotate': rotate,
  'devices.below': whenOpen<'devices.below'>(({ slot }, { office }) => ok(computersBelow(office, slot))),
};
