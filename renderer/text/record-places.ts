/** Where a record of a kind is read. A year's dues and the organisation have one screen for all. */
const PLACES: Readonly<Record<string, (record: string) => string>> = {
  gathering: (record) => `/gatherings/${record}`,
  member: (record) => `/members/${record}`,
  'ledger-item': (record) => `/ledgers/${record}`,
  talk: (record) => `/talks/${record}/edit`,
  plan: (record) => `/plans/${record}`,
  letter: (record) => `/letters/${record}/edit`,
  dues: () => '/dues',
  organisation: () => '/settings',
};

/** Where a record is shown; null: its kind has no screen of its own. */
export const recordHref = (kind: string, record: string): string | null => PLACES[kind]?.(record) ?? null;
