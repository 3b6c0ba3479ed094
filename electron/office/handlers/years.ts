import { ok } from '../../../db/domain/result';
import { standingSeals } from '../../../db/office/sealed';
import { reopenRecord, sealYear, unsealYear } from '../../../db/office/years';
import { yearChecks, yearLines } from '../../../db/reports/years';
import { whenOpen, type Handlers, type OfficeContext } from '../context';

const tell = ({ emit }: OfficeContext): void => emit('changed', { subjects: ['years'] });

export const yearHandlers: Handlers = {
  'years.list': whenOpen<'years.list'>((_, { office }) => ok(yearLines(office))),
  'years.sealed': whenOpen<'years.sealed'>((_, { office }) => ok([...standingSeals(office).keys()])),
  'years.check': whenOpen<'years.check'>(({ year }, { office, moment }) => ok(yearChecks(office, moment.today, year))),
  'years.seal': whenOpen<'years.seal'>((given, context) => {
    const sealed = sealYear(context.office, context.moment, given);
    if (!sealed.ok) return sealed;
    tell(context);
    return ok(null);
  }),
  'years.lift': whenOpen<'years.lift'>((given, context) => {
    const lifted = unsealYear(context.office, context.moment, given);
    if (lifted.ok) tell(context);
    return lifted;
  }),
  'years.reopen': whenOpen<'years.reopen'>((given, context) => {
    const reopened = reopenRecord(context.office, context.moment, given);
    if (reopened.ok) tell(context);
    return reopened;
  }),
};
