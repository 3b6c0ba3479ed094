import { z } from 'zod';
import { dateOrEmpty, localDate } from './dates';
import { itemId } from './ids';
import { edgeLevels } from './levels';

/** 党支部, 党总支, 党委 (of a school, a college, an office, a bureau …) and the levels above. */
export const organisationType = z.enum(['branch', 'general-branch', 'committee', 'higher-committee']);
export type OrganisationType = z.infer<typeof organisationType>;

/** The code that a superior gave: letters, digits, - and . , as the region's numbering has it. */
export const organisationCode = z.string().regex(/^[0-9A-Za-z.-]{1,32}$/);

const item = { id: itemId, sort: z.int().default(0), removed: z.boolean().default(false) };
/** Days, both included; '' = open. */
const dated = { from: dateOrEmpty.default(''), until: dateOrEmpty.default('') };
const line = z.string().max(120).default('');

/** An organisation's own record. Code and name change over time, the organisation's random id never does. */
export const organisationDocument = z.looseObject({
  /** Code and name with the day from which they hold; the latest one not after a day is that day's. */
  names: z.array(z.looseObject({ id: itemId, removed: z.boolean().default(false), from: localDate, code: organisationCode, name: z.string().min(1).max(120) })).min(1),
  type: organisationType,
  /** 党小组, in the order that the branch gives them. */
  groups: z.array(z.looseObject({ ...item, name: z.string().max(60), ...dated })).default([]),
  hasCommittee: z.boolean().default(true),
  /** 成立日期; `dissolvedOn` is the first day without the organisation. */
  foundedOn: dateOrEmpty.default(''),
  dissolvedOn: dateOrEmpty.default(''),
  /** The times in which there is a 支部委员会. Where none is entered, `hasCommittee` speaks for all times. */
  committees: z.array(z.looseObject({ ...item, ...dated })).default([]),
  /** 届: `from` is the day of the election, `until` the last day ('' = as long as `termYears` says), `gathering` the election's record. */
  terms: z.array(z.looseObject({ ...item, from: localDate, until: dateOrEmpty.default(''), gathering: z.string().regex(/^([0-9a-f]{32})?$/).default('') })).default([]),
  /** 每届 3 年; 村、社区 5 年 (选举条例 第三条). */
  termYears: z.int().min(1).max(5).default(3),
  /** 所在单位, 所属上级党组织, 地址 and 联系电话, as the yearly handbook's first page asks for them; each may stay empty. */
  hostUnit: line,
  superiorName: line,
  address: z.string().max(200).default(''),
  phone: z.string().max(30).default(''),
  /** 联系点: which leader of a superior keeps in touch with the branch, and since when. */
  contactPoints: z.array(z.looseObject({ ...item, name: z.string().max(60), post: line, ...dated })).default([]),
  /** How much goes up to the superior, by kind of records. */
  levels: edgeLevels.default({ own: {}, below: {} }),
  withdrawn: z.boolean().default(false),
  withdrawnReason: z.string().max(500).default(''),
});
export type OrganisationDocument = z.infer<typeof organisationDocument>;

/** Code and name as they stood on a day; before the first entry, the first. */
export function nameOn(document: OrganisationDocument, date: string): { readonly code: string; readonly name: string } {
  const names = document.names.filter((item) => !item.removed).sort((a, b) => (a.from < b.from ? -1 : 1));
  return names.findLast((item) => item.from <= date) ?? names[0] ?? { code: '', name: '' };
}

/**
 * A superior's slot for one organisation below it (下级组织). `org` is filled when that organisation's enrolment is
 * confirmed; until then the slot only has the code and name that the superior expects.
 */
export const subordinateDocument = z.looseObject({
  code: organisationCode,
  name: z.string().min(1).max(120),
  type: organisationType,
  org: z.string().regex(/^([0-9a-f]{32})?$/).default(''),
  sort: z.int().default(0),
  /** From when to when it stands here; both days included, '' = open. */
  from: dateOrEmpty.default(''),
  until: dateOrEmpty.default(''),
  /** Below which other slot it is put, and from which day; a slot '' = directly below. The latest not after a day is that day's. */
  under: z.array(z.looseObject({ id: itemId, removed: z.boolean().default(false), from: dateOrEmpty, slot: z.string().regex(/^([0-9a-f]{32})?$/) })).default([]),
  withdrawn: z.boolean().default(false),
  withdrawnReason: z.string().max(500).default(''),
});
export type SubordinateDocument = z.infer<typeof subordinateDocument>;
