import type { AttendanceCounts, VoteExplanation } from '../../electron/contract';
import { RULE_SOURCES } from './kinds';

/** 通过 or 未通过 in one line, with both numbers: what was reached and what was asked. */
export function voteVerdict(explained: VoteExplanation): string {
  const { inFavour, written, votesNeeded, quorum, passed, majority, problems } = explained;
  if (problems.includes('no-voters')) return '到会名单里没有有表决权的人，不能表决';
  if (problems.includes('no-votes')) return `还没有填票数，至少 ${votesNeeded} 票赞成才通过`;
  const votes = written > 0 ? `赞成 ${inFavour}（含会前书面 ${written}）` : `赞成 ${inFavour}`;
  const half = `应到会有表决权 ${quorum.expectedVoting} 人的半数`;
  if (passed) return `通过：${votes} ＞ ${half}`;
  if (!majority) return `未通过：${votes}，还差 ${votesNeeded - inFavour} 票才超过${half}`;
  return quorum.met ? `${votes} ＞ ${half}，但票数要核对` : `${votes} ＞ ${half}，但到会人数不够，表决无效`;
}

/** Where the threshold comes from, and the two numbers of people behind it. */
export function voteReason({ quorum, rule, votesNeeded }: VoteExplanation): string {
  const people = quorum.matter === 'election' ? `至少要到 ${quorum.needed} 人（五分之四）` : `至少要到 ${quorum.needed} 人（过半数）`;
  return `应到会有表决权 ${quorum.expectedVoting} 人，实到 ${quorum.presentVoting} 人，${people}；至少 ${votesNeeded} 票赞成 · ${RULE_SOURCES[rule]}`;
}

/** Numbers that can hardly be so, each with what to look at. */
export function voteProblems(explained: VoteExplanation, counts: AttendanceCounts): string[] {
  const lines: string[] = [];
  if (explained.problems.includes('more-votes-than-voters'))
    lines.push(`会上的票（${explained.cast - explained.written}）比实到有表决权的人（${counts.presentVoting}）多`);
  if (explained.problems.includes('more-written-than-absent'))
    lines.push(`书面意见（${explained.written}）比没有到会的有表决权的人（${counts.expectedVoting - counts.presentVoting}）多`);
  if (explained.problems.includes('written-not-counted')) lines.push('会前书面意见只在接收、转正时计入，这一项没有计入');
  return lines;
}
