import { gatheringKind, type Cell, type Evidence, type Reason } from '../../electron/contract';

export interface Way {
  readonly href: string;
  readonly word: 'start' | 'enter' | 'toTalk' | 'toDues' | 'toMember' | 'toOrganisation' | 'toRules';
}

/** Where a record that counts is seen. */
export function recordHref({ kind, id, on }: Evidence): string {
  switch (kind) {
    case 'gathering':
      return `/gatherings/${id}`;
    case 'talk':
      return `/talks/${id}/edit`;
    case 'dues':
      return `/dues?year=${on.slice(0, 4)}`;
    case 'term':
      return '/organisation';
  }
}

/** How what is missing is done, with everything known filled in; null = there is nothing to do about it here. */
export function wayTo(cell: Cell, today: string): Way | null {
  if (cell.state === 'done') return null;
  if (cell.state === 'not-applicable' && cell.reason.code !== 'no-number') return withoutReason(cell.reason);
  const { demand, subject, period } = cell;
  switch (demand) {
    case 'gatherings':
    case 'hours':
    case 'anniversary':
    case 'election':
      return toGathering(cell, today);
    case 'talks':
    case 'contact':
      return { href: subject.type === 'member' ? `/talks/new?with=${subject.id}` : '/talks/new', word: 'toTalk' };
    case 'dues-paid':
      return { href: `/dues?year=${period.from.slice(0, 4)}`, word: 'toDues' };
    case 'dues-published':
      return { href: `/dues/publication?year=${period.from.slice(0, 4)}`, word: 'toDues' };
    case 'retention':
      return subject.type === 'member' ? { href: `/members/${subject.id}`, word: 'toMember' } : null;
    case 'structure':
      return { href: '/organisation', word: 'toOrganisation' };
  }
}

/** What would make a rule ask: the dates of a term stand with the organisation, those of the 学期 with the rules. */
function withoutReason(reason: Reason): Way | null {
  if (reason.code !== 'no-calendar') return null;
  return reason.unit === 'term' ? { href: '/organisation/edit', word: 'toOrganisation' } : { href: '/rules', word: 'toRules' };
}

function toGathering({ kinds, subject, state, period, anniversary, dueOn }: Cell, today: string): Way | null {
  // A rule may name kinds of a newer program, which this one has no form for.
  const kind = kinds.find((one) => gatheringKind.safeParse(one).success);
  if (kind === undefined) return null;
  const on = dayFor(period, anniversary?.on ?? '', dueOn, today);
  const known = new URLSearchParams([...(on === '' ? [] : [['on', on]]), ...(subject.type === 'group' ? [['group', subject.id]] : [])]).toString();
  return { href: `/gatherings/new/${kind}${known === '' ? '' : `?${known}`}`, word: state === 'missed' ? 'enter' : 'start' };
}

/** A day inside the period: today where it lies in it (then the form takes it by itself), else the last or the first day. */
function dayFor(period: Cell['period'], anniversary: string, dueOn: string, today: string): string {
  if (anniversary !== '') return anniversary;
  if (period.from <= today && today <= period.until) return '';
  return today < period.from ? period.from : dueOn < period.from ? period.until : dueOn;
}
