/** What a search can find, in the order of its answer: who types a name wants the person, not each meeting they came to. */
export const SEARCHED_KINDS = ['member', 'ledger-item', 'talk', 'plan', 'dues', 'explanation', 'subordinate', 'gathering'] as const;
export type SearchedKind = (typeof SEARCHED_KINDS)[number];
