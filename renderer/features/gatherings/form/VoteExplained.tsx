import type { AttendanceCounts, VoteExplanation } from '../../../../electron/contract';
import { voteProblems, voteReason, voteVerdict } from '../../../text/votes';
import { StateTag } from '../../../ui/StateTag';

/** 通过 or not, as one types: the verdict with both numbers, the rule with its article, and what can hardly be so. */
export function VoteExplained({ explained, counts }: { readonly explained: VoteExplanation; readonly counts: AttendanceCounts }) {
  const unfilled = explained.problems.includes('no-votes') || explained.problems.includes('no-voters');
  return (
    <div className="vote-explained" aria-live="polite">
      <StateTag tone={unfilled ? 'na' : explained.passed ? 'ok' : 'late'}>{voteVerdict(explained)}</StateTag>
      <span className="muted small">{voteReason(explained)}</span>
      {voteProblems(explained, counts).map((problem) => (
        <span key={problem} className="small vote-problem">
          {problem}
        </span>
      ))}
    </div>
  );
}
