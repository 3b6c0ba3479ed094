import { doubt, missing, type Finding } from './findings';
import { countAttendance, GATHERING_KINDS, type GatheringDocument, type GatheringKind } from './gathering';
import { ASSESSMENT_SECTIONS, excellentShare, partOf } from './kind-parts';
import { explainElection } from './voting';

/** What each counted kind asks for beyond what every gathering has. */
export function checkKinds(document: GatheringDocument): Finding[] {
  // Their own order, so that the list of findings does not depend on which kind was added first.
  return GATHERING_KINDS.filter((kind) => document.countedKinds.includes(kind)).flatMap((kind) => CHECKS[kind]?.(document) ?? []);
}

const CHECKS: Readonly<Partial<Record<GatheringKind, (document: GatheringDocument) => Finding[]>>> = {
  'group-meeting': (document) => {
    const { group, groupName } = partOf(document, 'groupMeeting');
    return group === '' && blank(groupName) ? [missing('no-group', 'groupMeeting/group', {})] : [];
  },
  'party-lecture': (document) => {
    const { topic, speaker, hours } = partOf(document, 'partyLecture');
    return [
      ...(blank(topic) ? [missing('no-lecture-topic', 'partyLecture/topic', {})] : []),
      ...(blank(speaker.name) ? [missing('no-lecturer', 'partyLecture/speaker', {})] : []),
      ...(hours === null ? [missing('no-hours', 'partyLecture/hours', {})] : []),
    ];
  },
  'theme-day': (document) => (partOf(document, 'themeDay').forms.length === 0 ? [missing('no-form', 'themeDay/forms', {})] : []),
  'life-meeting': checkLifeMeeting,
  appraisal: checkAppraisal,
  'political-birthday': ({ politicalBirthday }) =>
    politicalBirthday.celebrants.every((person) => person.removed) ? [missing('no-celebrant', 'politicalBirthday/celebrants', {})] : [],
  'oath-renewal': (document) => (blank(partOf(document, 'oathRenewal').leader.name) ? [missing('no-oath-leader', 'oathRenewal/leader', {})] : []),
  'study-session': checkStudy,
  'theory-study': checkStudy,
  'centre-group-study': checkStudy,
  'warning-education': (document) => {
    const { subject, hours } = partOf(document, 'warningEducation');
    return [
      ...(blank(subject) ? [missing('no-case', 'warningEducation/subject', {})] : []),
      ...(hours === null ? [missing('no-hours', 'warningEducation/hours', {})] : []),
    ];
  },
  'assessment-meeting': (document) => {
    const { sections } = partOf(document, 'assessmentMeeting');
    return ASSESSMENT_SECTIONS.flatMap((id) => {
      const section = sections.find((other) => other.id === id && !other.removed);
      const path = `assessmentMeeting/sections/${id}`;
      if (section === undefined || blank(section.conclusion)) return [missing('no-conclusion', `${path}/conclusion`, { section: id })];
      return !blank(section.action) && blank(section.responsible) ? [missing('no-action-responsible', `${path}/responsible`, { section: id })] : [];
    });
  },
  election: checkElection,
};

function checkStudy({ studySession }: GatheringDocument): Finding[] {
  return [
    ...(studySession.hours === null ? [missing('no-hours', 'studySession/hours', {})] : []),
    ...(studySession.materials.every((material) => material.removed) ? [missing('no-material', 'studySession/materials', {})] : []),
  ];
}

function checkLifeMeeting(document: GatheringDocument): Finding[] {
  const problems = partOf(document, 'lifeMeeting').problems.filter((problem) => !problem.removed);
  if (problems.length === 0) return [missing('no-problems', 'lifeMeeting/problems', {})];
  return problems.flatMap(({ id, title, responsible, dueOn }) => [
    ...(blank(responsible) ? [missing('problem-no-responsible', `lifeMeeting/problems/${id}/responsible`, { title })] : []),
    ...(dueOn === '' ? [missing('problem-no-due-date', `lifeMeeting/problems/${id}/dueOn`, { title })] : []),
  ]);
}

interface Ballots {
  readonly issued: number | null;
  readonly collected: number | null;
  readonly valid: number | null;
}

/** 收回 within 发出, 有效 within 收回. */
function checkBallots(part: 'appraisal' | 'election', { issued, collected, valid }: Ballots): Finding[] {
  const findings: Finding[] = [];
  if (issued === null || collected === null || valid === null) findings.push(missing('no-ballots', `${part}/${issued === null ? 'issued' : collected === null ? 'collected' : 'valid'}`, {}));
  if (issued !== null && collected !== null && collected > issued) findings.push(doubt('more-collected-than-issued', `${part}/collected`, { issued, collected }));
  if (collected !== null && valid !== null && valid > collected) findings.push(doubt('more-valid-than-collected', `${part}/valid`, { collected, valid }));
  return findings;
}

function checkAppraisal(document: GatheringDocument): Finding[] {
  const appraisal = partOf(document, 'appraisal');
  const findings = checkBallots('appraisal', appraisal);
  const results = appraisal.results.filter((result) => !result.removed);
  if (results.length === 0) findings.push(missing('no-appraised', 'appraisal/results', {}));
  for (const { id, name, grade, excellent, qualified, basic, unqualified } of results) {
    const votes = (excellent ?? 0) + (qualified ?? 0) + (basic ?? 0) + (unqualified ?? 0);
    if (appraisal.valid !== null && votes > appraisal.valid) findings.push(doubt('more-grades-than-ballots', `appraisal/results/${id}`, { name, votes, valid: appraisal.valid }));
    if (grade === '') findings.push(missing('no-grade', `appraisal/results/${id}/grade`, { name }));
  }
  const share = excellentShare(appraisal);
  if (share.above) findings.push(doubt('excellent-above-third', 'appraisal/results', { excellent: share.excellent, members: share.members, most: share.most }));
  return findings;
}

function checkElection(document: GatheringDocument): Finding[] {
  const election = partOf(document, 'election');
  const findings = checkBallots('election', election);
  const candidates = election.candidates.filter((candidate) => !candidate.removed);
  if (candidates.length === 0) findings.push(missing('no-candidates', 'election/candidates', {}));
  const counts = countAttendance(document.attendance);
  for (const { id, name, votes, elected } of candidates) {
    const path = `election/candidates/${id}`;
    if (votes === null) {
      findings.push(missing('no-candidate-votes', `${path}/votes`, { name }));
      continue;
    }
    const explained = explainElection(votes, counts);
    if (election.valid !== null && votes > election.valid) findings.push(doubt('more-votes-than-ballots', `${path}/votes`, { name, votes, valid: election.valid }));
    if (elected && !explained.majority) {
      findings.push(doubt('elected-without-majority', `${path}/votes`, { name, votes, votesNeeded: explained.votesNeeded, expectedVoting: counts.expectedVoting }));
    }
  }
  if (election.body !== 'delegates' && election.termFrom === '') findings.push(missing('no-term-from', 'election/termFrom', {}));
  const elected = candidates.filter((candidate) => candidate.elected).length;
  if (election.seats !== null && elected > election.seats) findings.push(doubt('more-elected-than-seats', 'election/seats', { elected, seats: election.seats }));
  return findings;
}

const blank = (text: string): boolean => text.trim() === '';
