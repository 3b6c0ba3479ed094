import type { PartOf } from '../../../../electron/contract';

type Problem = PartOf<'lifeMeeting'>['problems'][number];

/** The problems that are named and not yet in the 整改台账. */
export const toLedger = (problems: readonly Problem[]): Problem[] =>
  problems.filter((problem) => !problem.removed && problem.ledgerItem === '' && problem.title.trim() !== '');
