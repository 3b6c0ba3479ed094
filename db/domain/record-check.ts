import { dateOf } from './dates';
import { doubt, missing, type Finding } from './findings';
import { countAttendance, type AgendaItem, type AttendanceCounts, type GatheringDocument, type GatheringKind } from './gathering';
import { idNumberPaths } from './id-number';
import { checkKinds } from './kind-check';
import { explainQuorum, explainVote, meetingOf, type VotingSettings } from './voting';

/** A gathering of the same branch, as a list shows it. */
export interface OtherGathering {
  readonly id: string;
  readonly title: string;
  readonly start: string;
  readonly mainKind: GatheringKind;
}

export interface CheckContext {
  readonly today: string;
  /** The branch's other gatherings, without the checked one and without withdrawn ones. */
  readonly others?: readonly OtherGathering[];
}

/** 提交前检查 of a gathering. Pure, and of no consequence but what is shown. */
export function checkGathering(document: GatheringDocument, context: CheckContext, settings: VotingSettings = {}): Finding[] {
  return [
    ...checkHeader(document, context),
    ...checkAttendance(document),
    ...checkQuorum(document, settings),
    ...checkAgenda(document, settings),
    ...checkKinds(document),
    ...idNumberPaths(document).map((path) => doubt('id-number', path, {})),
    ...findTwins(document, context.others ?? []),
  ];
}

function checkHeader(document: GatheringDocument, { today }: CheckContext): Finding[] {
  const findings: Finding[] = [];
  if (blank(document.title)) findings.push(missing('no-title', 'title', {}));
  if (dateOf(document.start) > today) findings.push(doubt('in-future', 'start', { date: dateOf(document.start), today }));
  if (document.end === '') findings.push(missing('no-end', 'end', {}));
  else if (document.end <= document.start) findings.push(doubt('end-before-start', 'end', { start: document.start, end: document.end }));
  if (blank(document.place)) findings.push(missing('no-place', 'place', {}));
  if (blank(document.chair.name)) findings.push(missing('no-chair', 'chair', {}));
  if (blank(document.recorder.name)) findings.push(missing('no-recorder', 'recorder', {}));
  return findings;
}

function checkAttendance(document: GatheringDocument): Finding[] {
  const sheet = document.attendance.filter((line) => !line.removed);
  if (sheet.length === 0) return [missing('no-attendance', 'attendance', {})];
  return sheet.flatMap((line) => {
    // Nothing hard is asked of an exempt member, so no reason either.
    if (line.state === 'present' || line.exempt || line.reason !== '' || !blank(line.note)) return [];
    return [missing('no-reason', `attendance/${line.id}/reason`, { member: line.id, name: line.name, state: line.state })];
  });
}

function checkQuorum(document: GatheringDocument, settings: VotingSettings): Finding[] {
  const quorum = explainQuorum(document, settings);
  if (quorum === null || quorum.met || document.attendance.every((line) => line.removed)) return [];
  const { matter, meeting, rule, expectedVoting, presentVoting, needed } = quorum;
  return [doubt('quorum-not-met', 'attendance', { matter, meeting, rule, expectedVoting, presentVoting, needed })];
}

function checkAgenda(document: GatheringDocument, settings: VotingSettings): Finding[] {
  const agenda = document.agenda.filter((item) => !item.removed);
  if (agenda.length === 0) return document.countedKinds.includes('party-meeting') ? [missing('no-agenda', 'agenda', {})] : [];
  const counts = countAttendance(document.attendance);
  return agenda.flatMap((item) => [...checkResolution(item), ...checkVote(item, counts, { ...settings, meeting: meetingOf(document) })]);
}

function checkResolution(item: AgendaItem): Finding[] {
  if (blank(item.resolution)) return [];
  const findings: Finding[] = [];
  if (blank(item.responsible)) findings.push(missing('no-responsible', `agenda/${item.id}/responsible`, { title: item.title }));
  if (item.dueOn === '') findings.push(missing('no-due-date', `agenda/${item.id}/dueOn`, { title: item.title }));
  return findings;
}

/** A resolution that itself says that the matter failed is no contradiction to a failed vote. */
const SAYS_FAILED = /未通过|未获通过|没有通过|不同意|不予|暂缓|未过半数|未达/;

function checkVote(item: AgendaItem, counts: AttendanceCounts, settings: VotingSettings): Finding[] {
  if (item.vote === null) return [];
  const path = `agenda/${item.id}/vote`;
  const { title } = item;
  const explained = explainVote(item.vote, counts, settings);
  if (explained.problems.includes('no-votes')) return [missing('no-votes', path, { title })];

  const findings: Finding[] = [];
  const { expectedVoting, presentVoting } = counts;
  const facts = { title, cast: explained.cast, written: item.vote.writtenInFavour, presentVoting, expectedVoting };
  for (const problem of explained.problems) {
    if (problem !== 'no-voters' && problem !== 'no-votes') findings.push(doubt(problem, path, facts));
  }
  // Below a majority there is a contradiction only where a rule names the number of votes.
  if (!explained.majority && explained.prescribed && !blank(item.resolution) && !SAYS_FAILED.test(item.resolution)) {
    const { matter, rule, inFavour, votesNeeded } = explained;
    findings.push(doubt('vote-not-passed', path, { title, matter, rule, inFavour, votesNeeded, expectedVoting }));
  }
  return findings;
}

/** The same meeting typed on both laptops: the same main kind on the same day. Suspected and shown, never joined. */
function findTwins(document: GatheringDocument, others: readonly OtherGathering[]): Finding[] {
  if (document.withdrawn) return [];
  return others
    .filter((other) => other.mainKind === document.mainKind && dateOf(other.start) === dateOf(document.start))
    .map(({ id, title, start }) => doubt('suspected-twin', 'start', { id, title, start }));
}

const blank = (text: string): boolean => text.trim() === '';
