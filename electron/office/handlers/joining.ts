import { err, ok } from '../../../db/domain/result';
import { fail } from '../../../db/domain/failure';
import { ownDevices } from '../../../db/exchange/devices';
import { isJoining, joinAsSecond, readReturning, returnAs } from '../../../db/exchange/join';
import { readPairing } from '../../../db/exchange/pairing';
import { writeJoining } from '../../../db/exchange/send-own';
import { whenOpen, type Handler, type Handlers } from '../context';
import { beginFolder } from './make-folder';
import { dropFor } from './places';

const look: Handler<'firstRun.lookAtOffer'> = async ({ file, way }, { files, now }) => {
  const at = now().toISOString();
  if (way === 'second') {
    const pairing = await readPairing(files, file, at);
    return pairing.ok ? ok({ code: pairing.value.first.code, name: pairing.value.first.name, superior: '', expires: pairing.value.expires }) : pairing;
  }
  const invitation = await readReturning(files, file, at);
  if (!invitation.ok) return invitation;
  const { slot, superior, expires } = invitation.value;
  return ok({ code: slot.code, name: slot.name, superior: superior.name, expires });
};

/** The organisation is there already; what is made here is a computer of it, with a passphrase and a recovery code of its own. */
const join: Handler<'firstRun.join'> = async ({ file, way, operator, passphrase }, context) => {
  const at = context.now().toISOString();
  if (way === 'second') {
    const pairing = await readPairing(context.files, file, at);
    return pairing.ok ? beginFolder(context, { operator, passphrase, begin: (db, keys, moment) => void joinAsSecond(db, pairing.value, keys, moment) }) : pairing;
  }
  const invitation = await readReturning(context.files, file, at);
  return invitation.ok ? beginFolder(context, { operator, passphrase, begin: (db, keys, moment) => void returnAs(db, invitation.value, keys, moment) }) : invitation;
};

/** May be done again as long as nobody has compared the digits: a stick that was lost needs no new first run. */
const answer = whenOpen<'devices.answer'>(async ({ file, paperCode, to }, context) => {
  const { office, moment, files, emit } = context;
  const pairing = await readPairing(files, file, moment.now);
  if (!pairing.ok) return pairing;
  const { device } = pairing.value.first;
  if (!isJoining(office) || ownDevices(office.db).some((peer) => peer.device === device && peer.state !== 'answered')) return err(fail('pairing-for-new'));
  const written = await writeJoining(office, moment, pairing.value, paperCode, dropFor(context, to));
  if (!written.ok) return written;
  emit('changed', { subjects: ['exchange'] });
  return ok({ file: written.value.file, device, digits: written.value.digits.split(' ') });
});

export const joiningHandlers: Handlers = { 'firstRun.lookAtOffer': look, 'firstRun.join': join, 'devices.answer': answer };
