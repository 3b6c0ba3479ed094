import { ok } from '../../../db/domain/result';
import { joinRecords, separateRecords } from '../../../db/office/aliases';
import { conflictViews, doubleViews } from '../../../db/office/conflict-views';
import { resolveConflicts } from '../../../db/office/conflicts';
import { twinsOf } from '../../../db/office/twin-views';
import { whenOpen, type Handlers } from '../context';

const resolve = whenOpen<'conflicts.resolve'>(({ record, heads, choices }, { office, moment, emit }) => {
  const resolved = resolveConflicts(office, moment, record, heads, choices);
  if (!resolved.ok) return resolved;
  emit('changed', { subjects: ['gatherings', 'members', 'ledgers', 'talks', 'dues', 'plans', 'settings', 'exchange'] });
  return ok({ open: resolved.value.open });
});

const join = whenOpen<'twins.join'>(({ keeps, joins }, { office, moment, emit }) => {
  const joined = joinRecords(office, moment, keeps, joins);
  if (!joined.ok) return joined;
  emit('changed', { subjects: ['gatherings', 'members', 'exchange'] });
  return ok(null);
});

const separate = whenOpen<'twins.separate'>(({ a, b }, { office, moment, emit }) => {
  const separated = separateRecords(office, moment, a, b);
  if (!separated.ok) return separated;
  emit('changed', { subjects: ['gatherings', 'members', 'exchange'] });
  return ok(null);
});

export const conflictHandlers: Handlers = {
  'conflicts.list': whenOpen<'conflicts.list'>((_, { office }) => ok(conflictViews(office))),
  'conflicts.resolve': resolve,
  'conflicts.doubles': whenOpen<'conflicts.doubles'>((_, { office, moment }) => ok(doubleViews(office, moment.today))),
  'twins.list': whenOpen<'twins.list'>((_, { office }) => ok(twinsOf(office))),
  'twins.join': join,
  'twins.separate': separate,
};
