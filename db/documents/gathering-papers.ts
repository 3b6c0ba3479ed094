import { dateOf } from '../domain/dates';
import { fail, type Failure } from '../domain/failure';
import type { GatheringKind } from '../domain/gathering';
import { belongsOn } from '../domain/member';
import { letterPaper } from '../domain/papers/letter';
import { appraisalBallot, appraisalSummary, birthdayCards, namesToSign, noticeLetter, signInSheet, type MeetingInput } from '../domain/papers/meeting-papers';
import { minutesPaper, type MinutesInput } from '../domain/papers/minutes';
import type { Paper } from '../domain/papers/paper';
import { err, ok, type Result } from '../domain/result';
import { linksOf } from '../office/linked-meetings';
import { ordinalsOf } from '../office/lists';
import { listMembers } from '../office/members';
import type { Office } from '../office/office';
import { ownName } from '../office/own-name';
import { orgNames } from '../office/org-names';
import { documentOfRow, recordRow } from '../office/records';

/** What the minutes of a record are made of; `today` (local date) chooses the organisation's present name. */
export function minutesInput(office: Office, record: string, today: string): Result<MinutesInput, Failure> {
  const found = recordRow(office.db, record);
  if (found?.kind !== 'gathering') return err(fail('not-found'));
  const own = found.org === office.org;
  return ok({
    document: documentOfRow(found, 'gathering'),
    orgName: orgNames(office, today).get(found.org) ?? '',
    ordinals: ordinalsOf(office, record),
    roster: own ? listMembers(office).map(({ id }) => id) : [],
    broughtTo: linksOf(office, record).broughtTo,
  });
}

/** The minutes of a record, a sheet for each counted kind or for `only` one. */
export function minutesOf(office: Office, record: string, today: string, only: GatheringKind | null = null): Result<Paper, Failure> {
  const input = minutesInput(office, record, today);
  if (!input.ok) return input;
  if (only !== null && !input.value.document.countedKinds.includes(only)) return err(fail('not-found'));
  return ok(minutesPaper(input.value, only));
}

const titled = ({ document }: MeetingInput, what: string): string => [dateOf(document.start), what, document.title.trim()].filter((part) => part !== '').join(' ');

/** 签到表 of a meeting, or of the branch as it is today. */
export function signInOf(office: Office, today: string, record: string, names: boolean): Result<Paper, Failure> {
  if (record === '') {
    const present = listMembers(office).filter(({ document }) => belongsOn(document, today)).map(({ document }) => document.name);
    return ok({ title: '签到表', layout: 'sheet', sheets: [signInSheet(null, ownName(office, today).name, names ? present : [])] });
  }
  const input = minutesInput(office, record, today);
  if (!input.ok) return input;
  return ok({ title: titled(input.value, '签到表'), layout: 'sheet', sheets: [signInSheet(input.value, input.value.orgName, names ? namesToSign(input.value) : [])] });
}

export function noticeOf(office: Office, today: string, record: string): Result<Paper, Failure> {
  const input = minutesInput(office, record, today);
  return input.ok ? ok({ ...letterPaper(noticeLetter(input.value, today)), title: titled(input.value, '会议通知') }) : input;
}

/** Cards of all whose day of joining is known, or of one. */
export function birthdayCardsOf(office: Office, today: string, record: string, member: string): Result<Paper, Failure> {
  const input = minutesInput(office, record, today);
  if (!input.ok) return input;
  const sheets = birthdayCards(input.value, member);
  return sheets.length === 0 ? err(fail('paper-empty')) : ok({ title: titled(input.value, '政治生日贺卡'), layout: 'card', unnumbered: true, sheets });
}

/** 测评票 for those who are appraised at a meeting, or for the whole branch as it is today. */
export function appraisalBallotOf(office: Office, today: string, record: string): Result<Paper, Failure> {
  if (record === '') {
    const names = listMembers(office).filter(({ document }) => belongsOn(document, today)).map(({ document }) => document.name);
    return ok({ title: '民主测评票', layout: 'sheet', unnumbered: true, sheets: [appraisalBallot(names, ownName(office, today).name, '')] });
  }
  const input = minutesInput(office, record, today);
  if (!input.ok) return input;
  return ok({ title: titled(input.value, '民主测评票'), layout: 'sheet', unnumbered: true, sheets: [appraisalBallot(namesToSign(input.value), input.value.orgName, dateOf(input.value.document.start))] });
}

export function appraisalSummaryOf(office: Office, today: string, record: string): Result<Paper, Failure> {
  const input = minutesInput(office, record, today);
  if (!input.ok) return input;
  if (input.value.document.appraisal === undefined) return err(fail('not-found'));
  return ok({ title: titled(input.value, '民主评议结果汇总表'), layout: 'sheet', sheets: [appraisalSummary(input.value)] });
}
