import { duesDocument } from '../domain/dues';
import { fail, type Failure } from '../domain/failure';
import type { LedgerItemDocument, LedgerKind } from '../domain/ledger-item';
import { LEDGER_NAMES } from '../domain/names/registers';
import { organisationDocument, nameOn, type OrganisationDocument } from '../domain/organisation';
import { handbookPaper } from '../domain/papers/handbook';
import { rosterSheet } from '../domain/papers/organisation-papers';
import { inOrder } from '../domain/papers/in-order';
import { rectificationNotice } from '../domain/papers/ledger-letters';
import { letterPaper } from '../domain/papers/letter';
import type { Paper } from '../domain/papers/paper';
import { duesSheet, ledgerSheet, publicationSheet, planSheet, talksSheet } from '../domain/papers/register-papers';
import { wallChart } from '../domain/papers/wall-chart';
import { err, ok, type Result } from '../domain/result';
import { duesOfYear } from '../office/dues';
import { listGatherings } from '../office/lists';
import { listMembers } from '../office/members';
import type { Office } from '../office/office';
import { heldOf, listPlans } from '../office/plans';
import { documentOfRow, recordRow, recordRows } from '../office/records';
import { talksOfYear } from '../office/talks';
import { minutesInput } from './gathering-papers';

const members = (office: Office) => listMembers(office).map(({ id, document }) => ({ id, document }));

export function ownOrganisation(office: Office): OrganisationDocument {
  const [found] = recordRows(office.db, 'organisation', office.org);
  if (!found) throw new Error('The organisation has no record of its own.');
  return organisationDocument.parse(documentOfRow(found, 'organisation'));
}

const ledgerItems = (office: Office): LedgerItemDocument[] =>
  recordRows(office.db, 'ledger-item', office.org)
    .map((row) => documentOfRow(row, 'ledger-item'))
    .filter(({ withdrawn }) => !withdrawn);

const held = (office: Office, plan: string, document: Parameters<typeof planSheet>[0]) => new Map(heldOf(office, plan, document).map(({ item, start }) => [item, start]));

/** The whole year in one book. `today` is a local date. */
export function handbookOf(office: Office, today: string, year: number, personal: boolean): Result<Paper, Failure> {
  const gatherings = listGatherings(office, { org: office.org, year, withdrawn: false }).reverse();
  const inputs = [];
  for (const { id } of gatherings) {
    const input = minutesInput(office, id, today);
    if (!input.ok) return input;
    inputs.push(input.value);
  }
  const inYear = (date: string): boolean => date.startsWith(`${year}-`);
  return ok(
    handbookPaper({
      year,
      today,
      organisation: ownOrganisation(office),
      members: members(office),
      plans: listPlans(office)
        .filter(({ document }) => inYear(document.from) || inYear(document.until))
        .reverse()
        .map(({ id, document }) => ({ document, held: held(office, id, document) })),
      dues: duesDocument.parse(duesOfYear(office, year).document),
      gatherings: inputs,
      talks: talksOfYear(office, year).map(({ document }) => document),
      // What was still open when the year began, or was dealt with in it, belongs to the year.
      ledgers: ledgerItems(office).filter(({ closedOn, reviewedOn }) => closedOn === '' || closedOn >= `${year}-01-01` || inYear(reviewedOn)),
      personal,
    }),
  );
}

/** The roster as of today. */
export function rosterOf(office: Office, today: string, personal: boolean): Result<Paper, Failure> {
  const { name } = nameOn(ownOrganisation(office), today);
  return ok({ title: `${name}党员名册 ${today}`, layout: 'sheet', sheets: [rosterSheet(members(office), today, personal)] });
}

export function duesPaperOf(office: Office, year: number): Result<Paper, Failure> {
  const sheet = duesSheet(duesDocument.parse(duesOfYear(office, year).document), listMembers(office).map(({ id }) => id));
  return ok({ title: `${year} 年党费收缴登记表`, layout: 'sheet', sheets: [sheet] });
}

export function publicationOf(office: Office, today: string, year: number): Result<Paper, Failure> {
  const sheet = publicationSheet(duesDocument.parse(duesOfYear(office, year).document), listMembers(office).map(({ id }) => id), nameOn(ownOrganisation(office), today).name);
  return ok({ title: `${year} 年党费公布表`, layout: 'sheet', sheets: [sheet] });
}

export function talksPaperOf(office: Office, year: number): Result<Paper, Failure> {
  return ok({ title: `${year} 年谈话登记表`, layout: 'sheet', sheets: [talksSheet(year, talksOfYear(office, year).map(({ document }) => document))] });
}

export function planPaperOf(office: Office, record: string): Result<Paper, Failure> {
  const found = recordRow(office.db, record);
  if (found?.kind !== 'plan') return err(fail('not-found'));
  const document = documentOfRow(found, 'plan');
  return ok({ title: document.title, layout: 'sheet', sheets: [planSheet(document, held(office, record, document))] });
}

/** What somebody calls a ledger, and its items. */
function ledgerOf(office: Office, ledger: LedgerKind, ownLedger: string): { readonly name: string; readonly items: readonly LedgerItemDocument[] } {
  const name = ledger === 'own' ? ownLedger : LEDGER_NAMES[ledger];
  return { name, items: ledgerItems(office).filter((item) => item.ledger === ledger && (ledger !== 'own' || item.ownLedger.trim() === ownLedger)) };
}

/** One ledger; an own one by its name. */
export function ledgerPaperOf(office: Office, today: string, ledger: LedgerKind, ownLedger: string): Result<Paper, Failure> {
  const { name, items } = ledgerOf(office, ledger, ownLedger);
  return ok({ title: `${name} ${today}`, layout: 'sheet', sheets: [ledgerSheet(name, items, today)] });
}

/** The same ledger on one page for the wall. */
export function chartOf(office: Office, today: string, ledger: LedgerKind, ownLedger: string): Result<Paper, Failure> {
  const { name, items } = ledgerOf(office, ledger, ownLedger);
  return ok({ title: `${name}挂图 ${today}`, layout: 'sheet', sheets: [wallChart(name, items, nameOn(ownOrganisation(office), today).name, today)] });
}

/** 公文 that was written here. */
export function letterOf(office: Office, record: string): Result<Paper, Failure> {
  const found = recordRow(office.db, record);
  if (found?.kind !== 'letter') return err(fail('not-found'));
  const { title, to, body, annexes, by, on, copies, printedBy, printedOn } = documentOfRow(found, 'letter');
  return ok(letterPaper({ title, to, body, annexes: inOrder(annexes).map((annex) => annex.title), by, on, copies, printedBy, printedOn }));
}

export function rectificationOf(office: Office, today: string, record: string): Result<Paper, Failure> {
  const found = recordRow(office.db, record);
  if (found?.kind !== 'ledger-item') return err(fail('not-found'));
  const document = documentOfRow(found, 'ledger-item');
  const paper = letterPaper(rectificationNotice(document, nameOn(ownOrganisation(office), today).name, today));
  return ok({ ...paper, title: `整改通知书 ${document.title}` });
}
