import { ok } from '../../../db/domain/result';
import { explain } from '../../../db/office/explanations';
import { calendarOfMonth, calendarOfYear } from '../../../db/reports/calendar';
import { whenOpen, type Handlers } from '../context';

const keep = whenOpen<'calendar.explain'>((given, { office, moment, emit }) => {
  const saved = explain(office, moment, given);
  if (!saved.ok) return saved;
  emit('changed', { subjects: ['calendar'] });
  return ok(null);
});

export const calendarHandlers: Handlers = {
  'calendar.year': whenOpen<'calendar.year'>(({ year }, { office, moment }) => ok(calendarOfYear(office, moment.today, year))),
  'calendar.month': whenOpen<'calendar.month'>(({ month }, { office, moment }) => ok(calendarOfMonth(office, moment.today, month))),
  'calendar.explain': keep,
};
