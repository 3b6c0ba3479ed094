import { LETTER, TEMPLATE } from './paper-fields';
import type { RecordKind } from '../../electron/contract';
import { GATHERING_RECORD } from './gathering-fields';
import { DUES, EXPLANATION, LEDGER_ITEM, PLAN, TALK, YEAR_SEAL } from './register-fields';
import { MEMBER, ORGANISATION, RULE_SET, SUBORDINATE } from './roster-fields';

type Words = Readonly<Record<string, string>>;

/** How a kind of record reads: the one map from paths to words, for histories, conflicts and findings. */
export interface RecordFields {
  /** Fields outside of lists, dotted: `chair.name`. */
  readonly fields: Words;
  /** Lists of items, inner ones dotted (`agenda.speeches`): what one item is called. */
  readonly lists: Words;
  /** Fields of an item, by list. */
  readonly items: Readonly<Record<string, Words>>;
  /** Closed lists of values by field (`list.field` inside of items). */
  readonly values: Readonly<Record<string, Words>>;
  /** Top fields from the top of the form to its bottom. */
  readonly order: readonly string[];
  /** Which field calls an item by name, where it is not its title or name. */
  readonly labels?: Readonly<Record<string, readonly string[]>>;
  /** Lists of short lines: an added one tells all that it says. */
  readonly told?: readonly string[];
  /** Fields for the program alone: no history tells them. */
  readonly hidden?: readonly string[];
  /** Fields in tenths (学时) and in 分. */
  readonly tenths?: readonly string[];
  readonly money?: readonly string[];
}

const KINDS: Readonly<Record<RecordKind, RecordFields>> = {
  gathering: GATHERING_RECORD,
  member: MEMBER,
  organisation: ORGANISATION,
  subordinate: SUBORDINATE,
  'ledger-item': LEDGER_ITEM,
  talk: TALK,
  dues: DUES,
  plan: PLAN,
  explanation: EXPLANATION,
  'rule-set': RULE_SET,
  'year-seal': YEAR_SEAL,
  letter: LETTER,
  template: TEMPLATE,
};
const UNKNOWN: RecordFields = { fields: {}, lists: {}, items: {}, values: {}, order: [] };

/** The words of a kind; a kind of a newer app has none, and all of its fields are 其他内容. */
export const fieldsOf = (kind: string): RecordFields => (KINDS as Readonly<Record<string, RecordFields>>)[kind] ?? UNKNOWN;
