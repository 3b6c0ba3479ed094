import { QueryClient } from '@tanstack/react-query';
import type { Events } from '../../electron/contract';
import { listen } from './bridge';

/** Which channels show something of a subject; each is asked again when that subject changed. */
const SHOWS = {
  members: ['twins.', 'conflicts.', 'members.', 'gatherings.', 'elections.', 'home.', 'search.', 'records.', 'session.', 'talks.', 'dues.', 'calendar.'],
  gatherings: ['reviews.', 'twins.', 'conflicts.', 'gatherings.', 'years.', 'elections.', 'home.', 'search.', 'records.', 'drafts.', 'reports.', 'desk.', 'figures.', 'ledgers.', 'plans.', 'calendar.', 'receipts.', 'orders.', 'tree.'],
  ledgers: ['conflicts.', 'orders.', 'ledgers.', 'home.', 'search.', 'records.', 'drafts.'],
  exchange: ['sticks.', 'reviews.', 'orders.', 'devices.', 'staged.', 'twins.', 'conflicts.', 'organisation.', 'superior.', 'subordinates.', 'reports.', 'desk.', 'figures.', 'packages.', 'home.', 'gatherings.', 'members.', 'ledgers.', 'records.', 'session.', 'talks.', 'dues.', 'plans.', 'calendar.', 'rules.', 'receipts.', 'tree.', 'levels.'],
  settings: ['levels.', 'reports.', 'tree.', 'conflicts.', 'session.', 'handover.', 'organisation.', 'elections.', 'backups.', 'home.', 'members.', 'calendar.'],
  talks: ['conflicts.', 'talks.', 'records.', 'search.', 'drafts.', 'home.', 'calendar.'],
  dues: ['conflicts.', 'dues.', 'records.', 'drafts.', 'home.', 'calendar.'],
  calendar: ['figures.', 'calendar.', 'rules.', 'records.', 'home.'],
  papers: ['templates.', 'letters.', 'papers.'],
  years: ['years.', 'gatherings.', 'talks.', 'dues.', 'plans.', 'records.', 'calendar.'],
  orders: ['orders.', 'subordinates.', 'reports.', 'home.'],
  reviews: ['reviews.', 'subordinates.', 'desk.'],
  plans: ['conflicts.', 'plans.', 'records.', 'search.', 'drafts.', 'home.'],
} as const satisfies Record<Events['changed']['subjects'][number], readonly string[]>;

/** Everything is local: no retries (a failure is an answer), no pausing for want of a network. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: false, networkMode: 'always', refetchOnWindowFocus: false, refetchOnReconnect: false },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

/** Asks again whatever an event of the main process has made old. Returns the function that ends it. */
export function followChanges(client: QueryClient): () => void {
  const again = (prefixes: readonly string[]): void => {
    void client.invalidateQueries({ predicate: ({ queryKey }) => prefixes.some((prefix) => String(queryKey[0]).startsWith(prefix)) });
  };
  const ends = [listen('changed', ({ subjects }) => again(subjects.flatMap((subject) => SHOWS[subject]))), listen('drivesChanged', () => again(['drives.', 'sticks.']))];
  return () => ends.forEach((end) => end());
}
