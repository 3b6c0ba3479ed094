import { ok } from '../../../db/domain/result';
import { lookAtStick } from '../../../db/exchange/stick';
import { whenOpen, type Handlers } from '../context';
import { cancellable } from './places';

export const stickHandlers: Handlers = {
  'sticks.look': whenOpen<'sticks.look'>(({ folder }, { office, files }) => cancellable(`stick ${folder}`, async (signal) => ok(await lookAtStick(office, files, folder, signal)))),
};
