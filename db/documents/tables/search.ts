import { RECORD_KIND_NAMES } from '../../domain/names/kinds';
import type { TableRequest } from '../../domain/tables/request';
import { dateColumn, textColumn, type Table } from '../../domain/tables/table';
import type { JsonObject } from '../../records/canonical';
import type { Office } from '../../office/office';
import { orgNames } from '../../office/org-names';
import { dayOf, titleOf } from '../../office/record-names';
import { documentOfRow, recordRow } from '../../office/records';
import { searchGroups } from '../../office/search';

/** More than a screen shows at once; whoever finds so much narrows it. */
const MOST_FOUND = 2000;

/** What a search found, kind by kind, the newest first. */
export function foundTable(office: Office, today: string, { text, kind, from = '', until = '', person }: Extract<TableRequest, { readonly table: 'search' }>): Table {
  const found = person === undefined ? undefined : recordRow(office.db, person);
  const named = found?.kind === 'member' ? { member: found.id, name: documentOfRow(found, 'member').name } : undefined;
  const names = orgNames(office, today);
  // A person who is not there (any more) is in nothing.
  const groups = person !== undefined && named === undefined ? [] : searchGroups(office, { text, kind, from, until, person: named }, MOST_FOUND);
  return {
    title: `查找结果 ${today}`,
    sheet: '查找结果',
    columns: [textColumn('种类', 12), dateColumn('日期'), textColumn('标题', 36), textColumn('组织', 24), textColumn('内容', 60)],
    rows: groups.flatMap((group) =>
      group.found.map((hit) => {
        const document = JSON.parse(hit.document) as JsonObject;
        return [RECORD_KIND_NAMES[hit.kind] ?? '', dayOf(document), titleOf(document), names.get(hit.org) ?? '', hit.excerpt];
      }),
    ),
  };
}
