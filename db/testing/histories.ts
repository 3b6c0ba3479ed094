import fc from 'fast-check';
import type { GatheringDocument } from '../domain/gathering';
import type { Moment, Office } from '../office/office';
import { recordRow } from '../office/records';
import { saveRecord } from '../office/save';
import { submitRecords } from '../office/submit';
import { withdrawRecord } from '../office/withdraw';
import { aGathering, anAttendance } from './builders';
import { must } from './confirmed';

/** What people do at a branch, for property tests: small documents, few records, so that much of it meets. */
export type Step =
  | { readonly do: 'save'; readonly document: GatheringDocument }
  /** `stale`: over what was seen before the last save, as a second laptop or a window left open does. */
  | { readonly do: 'edit'; readonly which: number; readonly document: GatheringDocument; readonly stale: boolean }
  | { readonly do: 'withdraw'; readonly which: number }
  | { readonly do: 'submit'; readonly which: readonly number[] };

const document: fc.Arbitrary<GatheringDocument> = fc
  .record({
    title: fc.constantFrom('讨论换届', '学习党章', '集体生日'),
    month: fc.constantFrom('2025-10', '2025-11', '2026-01'),
    kinds: fc.subarray(['party-meeting', 'political-birthday', 'study-session'] as const, { minLength: 1 }),
    sheet: fc.array(fc.record({ state: fc.constantFrom('present', 'leave', 'absent'), status: fc.constantFrom('full', 'probationary'), exempt: fc.boolean(), hours: fc.option(fc.nat(30)) }), { maxLength: 3 }),
    hours: fc.option(fc.nat(30)),
  })
  .map(({ title, month, kinds, sheet, hours }) =>
    aGathering({
      title, countedKinds: kinds, mainKind: kinds[0] ?? 'party-meeting', start: `${month}-06T15:30`, end: `${month}-06T17:00`, studySession: { hours },
      attendance: sheet.map((line, index) => anAttendance(index + 1, { ...line, ...(line.state === 'present' ? {} : { reason: 'illness' }) })),
    }),
  );

const which = fc.nat(3);
export const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('save' as const), document }),
  fc.record({ do: fc.constant('edit' as const), which, document, stale: fc.boolean() }),
  fc.record({ do: fc.constant('withdraw' as const), which }),
  fc.record({ do: fc.constant('submit' as const), which: fc.array(which, { minLength: 1, maxLength: 3 }) }),
);

/** A branch at work: remembers its records and what of each was on the screen before. */
export class BranchAtWork {
  readonly records: string[] = [];
  readonly #seen = new Map<string, readonly string[]>();

  constructor(
    readonly office: Office,
    readonly moment: Moment,
  ) {}

  /** Takes a step; one for which there is no record yet does nothing. */
  take(step: Step): void {
    if (step.do === 'save') {
      const record = this.moment.newId();
      this.records.push(record);
      this.#save(record, step.document, []);
      return;
    }
    if (this.records.length === 0) return;
    if (step.do === 'submit') {
      // Refused as a whole where one has open conflicts: then nothing happens.
      submitRecords(this.office, this.moment, step.which.map((at) => this.#record(at)));
      return;
    }
    const record = this.#record(step.which);
    const heads = this.headsOf(record);
    if (step.do === 'withdraw') must(withdrawRecord(this.office, this.moment, record, heads, '误录'));
    else this.#save(record, step.document, (step.stale && this.#seen.get(record)) || heads);
    this.#seen.set(record, heads);
  }

  headsOf(record: string): string[] {
    return JSON.parse(recordRow(this.office.db, record)?.heads ?? '[]') as string[];
  }

  #record(at: number): string {
    return this.records[at % this.records.length] ?? '';
  }

  #save(record: string, content: GatheringDocument, heads: readonly string[]): void {
    must(saveRecord(this.office, this.moment, { record, kind: 'gathering', document: content, heads }));
  }
}
