import { ok } from '../../../db/domain/result';
import { seeHanded } from '../../../db/office/handed-news';
import { whenOpen, type Handlers } from '../context';

export const handedHandlers: Handlers = {
  'handed.see': whenOpen<'handed.see'>(({ kind }, { office, emit }) => {
    if (seeHanded(office, kind)) emit('changed', { subjects: ['orders'] });
    return ok(null);
  }),
};
