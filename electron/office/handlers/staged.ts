import { ok } from '../../../db/domain/result';
import { acceptDevice } from '../../../db/exchange/devices';
import { keptApart } from '../../../db/exchange/device-views';
import { acceptStaged, dropStaged } from '../../../db/exchange/staged';
import { peerByDevice } from '../../../db/office/office';
import { whenOpen, type Handlers } from '../context';

/** A key that waits is taken for what it says it is, with all that came from it; of one out of use only what came is taken. */
const accept = whenOpen<'staged.accept'>(({ device }, { office, moment, emit }) => {
  const apart = keptApart(office, moment.today).find((key) => key.device === device);
  const waits = peerByDevice(office.db, device)?.state === 'enrolled';
  const done = waits ? acceptDevice(office, moment, device) : acceptStaged(office, moment, device);
  if (!done.ok) return done;
  emit('changed', { subjects: ['exchange', 'gatherings', 'members'] });
  return ok({ added: apart?.versions ?? 0 });
});

const drop = whenOpen<'staged.drop'>(({ device }, { office, emit }) => {
  const dropped = dropStaged(office, device);
  emit('changed', { subjects: ['exchange'] });
  return ok({ dropped });
});

export const stagedHandlers: Handlers = {
  'staged.list': whenOpen<'staged.list'>((_, { office, moment }) => ok(keptApart(office, moment.today))),
  'staged.accept': accept,
  'staged.drop': drop,
};
