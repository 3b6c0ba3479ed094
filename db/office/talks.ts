import { yearOf } from '../domain/dates';
import { belongsOn } from '../domain/member';
import type { TalkDocument } from '../domain/talk';
import { listMembers, type ListedMember } from './members';
import type { Office } from './office';
import { documentOfRow, recordRows } from './records';

export interface ListedTalk {
  readonly id: string;
  readonly document: TalkDocument;
}

/** The own talks of a year, newest first. That they took place is all that is known. */
export function talksOfYear(office: Office, year: number): ListedTalk[] {
  return recordRows(office.db, 'talk', office.org)
    .map((row) => ({ id: row.id, document: documentOfRow(row, 'talk') }))
    .filter(({ document }) => !document.withdrawn && yearOf(document.on) === year)
    .sort((a, b) => (a.document.on < b.document.on ? 1 : a.document.on > b.document.on ? -1 : 0));
}

/**
 * 未谈: who belongs to the branch and stands in none of the year's 谈心谈话, neither as 谈话人 nor as talked with
 * (支部工作条例 第十九条; at least one a member a year by our reading; as rule R8 counts). The roster is that of today, or of the last day of a year that is over.
 */
export function untalked(members: readonly ListedMember[], talks: readonly ListedTalk[], year: number, today: string): { id: string; name: string }[] {
  const day = yearOf(today) > year ? `${year}-12-31` : today;
  const talkedWith = new Set(talks.filter(({ document }) => document.form === 'heart-to-heart').flatMap(({ document }) => [document.by.member, ...document.with.filter(({ removed }) => !removed).map(({ member }) => member)]));
  return members.filter(({ id, document }) => belongsOn(document, day) && !talkedWith.has(id)).map(({ id, document }) => ({ id, name: document.name }));
}

/** The register of one year. */
export function talkRegister(office: Office, year: number, today: string) {
  const talks = talksOfYear(office, year);
  return { year, talks, untalked: untalked(listMembers(office), talks, year, today) };
}
