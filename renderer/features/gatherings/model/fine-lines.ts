import { explainQuorum, type GatheringDocument } from '../../../../electron/contract';
import type { Finding } from '../../../text/findings';
import { panelWords as words } from '../../../text/gatherings';
import { inOrder } from './list-edits';

/** What is in order, said so that one need not look: quorum, votes, resolutions, reasons. Only what the gathering has. */
export function fineLines(document: GatheringDocument, findings: readonly Finding[]): string[] {
  const has = (...codes: Finding['code'][]): boolean => findings.some((finding) => codes.includes(finding.code));
  const lines: string[] = [];
  const quorum = explainQuorum(document);
  if (quorum?.met === true)
    lines.push((quorum.matter === 'election' ? words.quorumMetElection : words.quorumMet)(quorum.presentVoting, quorum.expectedVoting));
  const agenda = inOrder(document.agenda);
  const votes = agenda.filter((item) => item.vote !== null).length;
  if (votes > 0 && !has('no-votes', 'vote-not-passed', 'more-votes-than-voters', 'more-written-than-absent', 'written-not-counted', 'needs-party-meeting'))
    lines.push(words.votes(votes));
  if (agenda.some((item) => item.resolution.trim() !== '') && !has('no-responsible', 'no-due-date')) lines.push(words.resolutions);
  if (document.attendance.some((line) => !line.removed && line.state !== 'present') && !has('no-reason')) lines.push(words.reasons);
  return lines.length === 0 && findings.length === 0 ? [words.allFine] : lines;
}
