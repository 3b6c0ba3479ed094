import type { GatheringDocument } from './gathering';
import { partOf } from './kind-parts';

/** One thing that a step of a 组织生活会 asks for; `field` is its path in the document. */
export interface LifeTask {
  readonly field: string;
  readonly done: boolean;
}

export interface LifeStep {
  readonly step: 'before' | 'during' | 'after';
  readonly tasks: readonly LifeTask[];
}

/**
 * 会前 → 会上 → 会后 of a 组织生活会 (支部条例 第十七条; domain.md §3): what each step asks for and whether it is there.
 * `reports`: an earlier one left problems, so this one says what became of them. Nothing of it blocks anything.
 */
export function lifeSteps(document: GatheringDocument, reports: boolean): LifeStep[] {
  const part = partOf(document, 'lifeMeeting');
  const problems = part.problems.filter(({ removed, title }) => !removed && title.trim() !== '');
  const task = (field: string, done: boolean): LifeTask => ({ field: `lifeMeeting/${field}`, done });
  return [
    {
      step: 'before',
      tasks: [
        task('theme', part.theme.trim() !== ''),
        task('studiedOn', part.studiedOn !== ''),
        task('talkedOn', part.talkedOn !== ''),
        task('opinions', part.opinions !== null),
        task('problems', problems.length > 0),
      ],
    },
    {
      step: 'during',
      tasks: [
        ...(reports ? [task('lastRectification', part.lastRectification.trim() !== '')] : []),
        task('secretaryReported', part.secretaryReported),
        task('selfChecked', part.selfChecked),
        task('criticised', part.criticised),
      ],
    },
    {
      step: 'after',
      tasks: [task('rectify', problems.length > 0 && problems.every(({ ledgerItem }) => ledgerItem !== '')), task('publishedOn', part.publishedOn !== '')],
    },
  ];
}
