import { duesDocument } from '../../domain/dues';
import { duesRegister, duesSummary, type DuesRow } from '../../domain/dues-summary';
import { column, textColumn, type Table, type TableRow } from '../../domain/tables/table';
import { duesOfYear } from '../../office/dues';
import { listMembers } from '../../office/members';
import type { Office } from '../../office/office';

const months = (each: (month: number) => string) => Array.from({ length: 12 }, (_, at) => column(each(at + 1), 'money', 9));

function registerOf(office: Office, year: number) {
  const document = duesDocument.parse(duesOfYear(office, year).document);
  const place = new Map(listMembers(office).map(({ id }, index) => [id, index]));
  const rows = duesRegister(document).sort((a, b) => (place.get(a.member) ?? place.size) - (place.get(b.member) ?? place.size));
  return { rows, summary: duesSummary(document) };
}

/** 党费 of a year as it is kept: two lines a member, 应交 and 实交. In 元. */
export function duesTable(office: Office, year: number): Table {
  const { rows, summary } = registerOf(office, year);
  const line = ({ name, months: places, due, paid }: DuesRow, which: 'due' | 'paid'): TableRow => [
    which === 'due' ? name : '', which === 'due' ? '应交' : '实交',
    ...places.map((place) => (place === null ? null : which === 'paid' && place.waived && place.paid === 0 ? '免' : place[which])), which === 'due' ? due : paid,
  ];
  return {
    title: `${year} 年党费收缴登记`,
    sheet: `${year} 年党费`,
    columns: [textColumn('姓名', 10), textColumn('项目', 6), ...months((month) => `${month} 月`), column('合计', 'money', 11)],
    rows: [...rows.flatMap((row) => [line(row, 'due'), line(row, 'paid')]), ['合计', '应交', ...summary.months.map(({ due }) => due), summary.total.due]],
    totals: ['', '实交', ...summary.months.map(({ paid }) => paid), summary.total.paid],
  };
}

/** The table that is put up once a year: what each member paid in each month. */
export function publicationTable(office: Office, year: number): Table {
  const { rows, summary } = registerOf(office, year);
  return {
    title: `${year} 年党费公布表`,
    sheet: `${year} 年党费公布`,
    columns: [textColumn('姓名', 10), ...months((month) => `${month} 月`), column('合计', 'money', 11)],
    rows: rows.map(({ name, months: places, paid }) => [name, ...places.map((place) => (place === null ? null : place.waived && place.paid === 0 ? '免' : place.paid)), paid]),
    totals: ['合计', ...summary.months.map(({ paid }) => paid), summary.total.paid],
  };
}
