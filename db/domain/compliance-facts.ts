import type { ComplianceInput, CountableGathering, Evidence } from './compliance-cell';
import { dateOf } from './dates';
import { compare } from './periods';
import { conversionOn, hoursBetween } from './study-hours';

/** A gathering as the rules count it. */
export interface Held extends Evidence {
  readonly kinds: ReadonlySet<string>;
  /** 党小组 that held it; '' = none is named. */
  readonly group: string;
  /** Study time by member, in tenths of 学时: who was present, whatever kinds it counts as. */
  readonly hours: ReadonlyMap<string, number>;
  readonly present: ReadonlySet<string>;
  readonly celebrants: ReadonlySet<string>;
  /** Part of it was 集中培训. */
  readonly training: boolean;
  /** 选举: whom, and the first day of the term that it begins; '' = not said. */
  readonly elects: { readonly body: string; readonly termFrom: string };
}

interface Talked extends Evidence {
  readonly form: string;
  readonly members: ReadonlySet<string>;
}

interface YearOfDues {
  readonly id: string;
  readonly year: number;
  readonly publishedOn: string;
  /** `<member>-07` → the day on which that month was settled, '' = settled on no known day. */
  readonly settled: ReadonlyMap<string, string>;
}

/** All that may count, without what was withdrawn, in an order that does not depend on the order of the input. */
export interface Facts {
  readonly held: readonly Held[];
  readonly talked: readonly Talked[];
  readonly dues: readonly YearOfDues[];
  readonly explanations: ReadonlyMap<string, string>;
}

/** Which part of a gathering states the 学时 of which of its kinds. */
const HOURS_OF: readonly (readonly [part: string, kinds: readonly string[]])[] = [
  ['studySession', ['study-session', 'theory-study', 'centre-group-study']],
  ['partyLecture', ['party-lecture']],
  ['warningEducation', ['warning-education']],
];

/** 学时 stated for the kinds that the gathering counts as, in tenths; null = none is stated. */
function statedHours(document: CountableGathering): number | null {
  const counted = HOURS_OF.filter(([, kinds]) => kinds.some((kind) => document.countedKinds.includes(kind)));
  const stated = counted.map(([part]) => fieldOf(document, part, 'hours')).filter((hours) => typeof hours === 'number');
  return stated.length === 0 ? null : stated.reduce((sum, hours) => sum + hours, 0);
}

const textOf = (document: CountableGathering, part: string, field: string): string => {
  const text = fieldOf(document, part, field);
  return typeof text === 'string' ? text : '';
};

/** Looks without parsing: thousands of gatherings are read at once, and the store has parsed each already. */
function fieldOf(document: object, form: string, field: string): unknown {
  const own: unknown = Reflect.get(document, form);
  return typeof own === 'object' && own !== null ? Reflect.get(own, field) : undefined;
}

export function factsOf({ gatherings, talks, dues, explanations, conversions }: ComplianceInput): Facts {
  return {
    held: gatherings
      .filter(({ document }) => !document.withdrawn)
      .map(({ id, document }) => heldOf(id, document, conversions))
      .sort(byDay),
    talked: talks
      .filter(({ document }) => !document.withdrawn)
      .map(({ id, document }): Talked => {
        const people = [document.by.member, ...document.with.filter((person) => !person.removed).map((person) => person.member)];
        return { kind: 'talk', id, on: document.on, form: document.form, members: new Set(people.filter((member) => member !== '')) };
      })
      .sort(byDay),
    dues: dues
      .filter(({ document }) => !document.withdrawn)
      .map(({ id, document: { year, publishedOn, lines } }): YearOfDues => ({ id, year, publishedOn, settled: new Map(lines.filter(isSettled).map((line) => [line.id, line.paidOn])) }))
      .sort((a, b) => a.year - b.year || compare(a.id, b.id)),
    // Of several for one cell, the one written last.
    explanations: new Map(
      explanations
        .filter(({ document }) => !document.withdrawn)
        .sort((a, b) => compare(a.document.on, b.document.on) || compare(a.id, b.id))
        .map(({ document }) => [document.cell, document.text]),
    ),
  };
}

const byDay = (a: Evidence, b: Evidence): number => compare(a.on, b.on) || compare(a.id, b.id);

/** A month of 党费 is settled when all that was due is paid, or when the organisation agreed to take less or none. */
export function isSettled(line: { readonly removed: boolean; readonly due: number; readonly paid: number; readonly waived: boolean }): boolean {
  return !line.removed && (line.waived || (line.paid > 0 && line.paid >= line.due));
}

/** A theme day on which the oath was renewed is 重温入党誓词, too. */
function kindsOf(document: CountableGathering): ReadonlySet<string> {
  const oath = document.countedKinds.includes('theme-day') && fieldOf(document, 'themeDay', 'oathRenewed') === true;
  return new Set(oath ? [...document.countedKinds, 'oath-renewal'] : document.countedKinds);
}

function heldOf(id: string, document: CountableGathering, conversions: ComplianceInput['conversions']): Held {
  const on = dateOf(document.start);
  const session = statedHours(document) ?? hoursBetween(document.start, document.end, conversionOn(conversions, on)) ?? 0;
  const present = document.attendance.filter((line) => !line.removed && line.state === 'present');
  return {
    kind: 'gathering',
    id,
    on,
    kinds: kindsOf(document),
    group: textOf(document, 'groupMeeting', 'group'),
    elects: { body: textOf(document, 'election', 'body'), termFrom: textOf(document, 'election', 'termFrom') },
    training: fieldOf(document, 'studySession', 'training') === true,
    present: new Set(present.map((line) => line.id)),
    hours: new Map(present.map((line) => [line.id, line.hours ?? session])),
    celebrants: new Set(document.politicalBirthday.celebrants.filter((person) => !person.removed).map((person) => person.id)),
  };
}
