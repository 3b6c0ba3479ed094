import type { AttendanceCounts } from '../gathering';
import type { QuorumExplanation, VoteExplanation } from '../voting';
import { RULE_SOURCES } from './kinds';

/** Of whom the halves are taken: 委员 at a 支委会, else those with a vote. */
const votersOf = ({ meeting }: Pick<QuorumExplanation, 'meeting'>): string => (meeting === 'committee-meeting' ? '委员' : '有表决权');
const expectedWords = (quorum: QuorumExplanation): string => (quorum.meeting === 'committee-meeting' ? `应到委员 ${quorum.expectedVoting} 人` : `应到会有表决权 ${quorum.expectedVoting} 人`);

/** 通过 or 未通过 in one line, with both numbers: what was reached and what was asked. */
export function voteVerdict(explained: VoteExplanation): string {
  const { inFavour, written, votesNeeded, quorum, passed, majority, problems } = explained;
  if (problems.includes('no-voters')) return `到会名单里没有${quorum.meeting === 'committee-meeting' ? '委员' : '有表决权的人'}，不能表决`;
  if (problems.includes('no-votes')) return `还没有填票数，至少 ${votesNeeded} 票赞成才通过`;
  const votes = written > 0 ? `赞成 ${inFavour}（含会前书面 ${written}）` : `赞成 ${inFavour}`;
  const half = `${expectedWords(quorum)}的半数`;
  if (problems.includes('needs-party-meeting')) return `${votes}；接收、转正要由支部党员大会表决，这里不算通过`;
  if (passed) return `通过：${votes} ＞ ${half}`;
  if (!majority) return `未通过：${votes}，还差 ${votesNeeded - inFavour} 票才超过${half}`;
  return quorum.met ? `${votes} ＞ ${half}，但票数要核对` : `${votes} ＞ ${half}，但到会人数不够，表决无效`;
}

/** Where the threshold comes from, and the two numbers of people behind it; what no rule numbers says so. */
export function voteReason({ quorum, rule, votesNeeded, prescribed }: VoteExplanation): string {
  const share = quorum.matter === 'election' ? '五分之四' : '过半数';
  const people = `${expectedWords(quorum)}，实到 ${quorum.presentVoting} 人，${quorum.prescribed ? '' : '参照'}至少要到 ${quorum.needed} 人（${share}）`;
  const votes = prescribed ? `至少 ${votesNeeded} 票赞成` : `条例没有规定赞成票数，参照支部党员大会按过半数 ${votesNeeded} 票看`;
  return `${people}；${votes} · ${RULE_SOURCES[rule]}`;
}

/** 到会人数 of the whole meeting against its quorum: the numbers, who they are, and the article. */
export function quorumWords(quorum: QuorumExplanation): string {
  const share = quorum.matter === 'election' ? '五分之四' : '过半数';
  return `实到${votersOf(quorum)} ${quorum.presentVoting} 人，${quorum.met ? '达到' : '未达到'}应到${votersOf(quorum)} ${quorum.expectedVoting} 人的${share}（${quorum.needed} 人） · ${RULE_SOURCES[quorum.rule]}`;
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
