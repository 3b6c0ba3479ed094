import { partOf, type AttendanceItem, type GatheringDocument, type PartOf } from '../../../../electron/contract';

type Result = PartOf<'appraisal'>['results'][number];

/** Everybody on the sheet who is not in the appraisal yet, added to it; null when nobody is missing. Who was taken out stays out. */
export function appraised(results: readonly Result[], sheet: readonly AttendanceItem[]): Result[] | null {
  const known = new Set(results.map((result) => result.id));
  const more = sheet.filter((line) => !line.removed && !known.has(line.id));
  if (more.length === 0) return null;
  return [
    ...results,
    ...more.map(({ id, name }): Result => ({ id, removed: false, name, excellent: null, qualified: null, basic: null, unqualified: null, grade: '', feedbackOn: '' })),
  ];
}

/** The document with its list of results changed. */
export function withResults(document: GatheringDocument, change: (list: readonly Result[]) => Result[]): GatheringDocument {
  const appraisal = partOf(document, 'appraisal');
  return { ...document, appraisal: { ...appraisal, results: change(appraisal.results) } };
}
