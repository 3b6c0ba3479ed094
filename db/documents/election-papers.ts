import { branchShape } from '../domain/branch-shape';
import { dateOf } from '../domain/dates';
import { fail, type Failure } from '../domain/failure';
import { belongsOn, statusOn } from '../domain/member';
import { nameOn } from '../domain/organisation';
import { electionBallot, electionMethod, electionReport, electionRequest, electionResult, type ElectionInput } from '../domain/papers/election-papers';
import { letterPaper } from '../domain/papers/letter';
import type { Paper } from '../domain/papers/paper';
import type { PaperName } from '../domain/papers/request';
import { err, ok, type Result } from '../domain/result';
import { listMembers } from '../office/members';
import type { Office } from '../office/office';
import { documentOfRow, recordRow } from '../office/records';
import { ownOrganisation } from './register-papers';

export type ElectionPaper = Extract<PaperName, `election-${string}`>;

/** One of the 换届 set: of an election that is recorded, or with its places open (`record` ''). */
export function electionPaperOf(office: Office, today: string, paper: ElectionPaper, record: string): Result<Paper, Failure> {
  const input = electionInput(office, today, record);
  if (!input.ok) return input;
  switch (paper) {
    case 'election-request':
      return ok(letterPaper(electionRequest(input.value)));
    case 'election-method':
      return ok(letterPaper(electionMethod(input.value)));
    case 'election-report':
      return ok(letterPaper(electionReport(input.value)));
    case 'election-ballot':
      return ok({ title: '换届选举选票', layout: 'sheet', unnumbered: true, sheets: [electionBallot(input.value)] });
    case 'election-result':
      return ok({ title: '换届选举结果报告单', layout: 'sheet', sheets: [electionResult(input.value)] });
  }
}

function electionInput(office: Office, today: string, record: string): Result<ElectionInput, Failure> {
  const found = record === '' ? null : recordRow(office.db, record);
  if (found !== null && found?.kind !== 'gathering') return err(fail('not-found'));
  const document = found === null ? null : documentOfRow(found, 'gathering');
  const day = document === null ? today : dateOf(document.start);
  const organisation = ownOrganisation(office);
  const here = listMembers(office).filter((member) => belongsOn(member.document, day));
  // Of the terms that began before that day the last one: the one that the election ends.
  const term = branchShape(organisation).terms.findLast(({ from }) => from < day) ?? null;
  return ok({
    document,
    orgName: nameOn(organisation, day).name,
    superiorName: organisation.superiorName,
    term,
    members: here.length,
    voters: here.filter((member) => statusOn(member.document, day) === 'full').length,
  });
}
