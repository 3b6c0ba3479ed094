import { ok } from '../../../db/domain/result';
import { draftCircular } from '../../../db/reports/circulars';
import { whenOpen, type Handlers } from '../context';

export const circularHandlers: Handlers = {
  'circulars.draft': whenOpen<'circulars.draft'>(({ kind, from, until }, { office, moment }) => ok(draftCircular(office, moment, kind, { from, until }))),
};
