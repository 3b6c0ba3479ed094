import { listMembers, standingOn } from '../../office/members';
import type { Office } from '../../office/office';
import { talksOfYear } from '../../office/talks';
import { documentOfRow, recordRow } from '../../office/records';
import { DEPARTURE_NAMES, MEMBER_TYPE_NAMES, MOBILITY_NAMES } from '../../domain/names/members';
import { MEMBER_STATUS_NAMES } from '../../domain/names/kinds';
import { GENDER_NAMES, TALK_FORM_NAMES, TALK_PURPOSE_NAMES } from '../../domain/names/registers';
import { dateColumn, textColumn, type Table } from '../../domain/tables/table';
import { asShown } from './shown';

/** 党员名册: the columns of the screen, and those that its rows open on. No phone number: it stays in the program. */
export function rosterTable(office: Office, today: string, only?: readonly string[]): Table {
  const found = recordRow(office.db, office.org);
  const groups = new Map(found ? documentOfRow(found, 'organisation').groups.map(({ id, name }) => [id, name]) : []);
  const members = listMembers(office).map((member) => ({ ...member, ...standingOn(member, today) }));
  return {
    title: `党员名册 ${today}`,
    sheet: '党员名册',
    columns: [
      textColumn('姓名', 10), textColumn('性别', 6), textColumn('出生年月', 11), textColumn('民族', 8), textColumn('学历', 10), textColumn('单位岗位', 20), textColumn('党员类型', 10),
      dateColumn('入党日期'), dateColumn('转正日期'), textColumn('状态', 10), textColumn('党小组', 14), textColumn('党内职务', 18), textColumn('备注', 18), dateColumn('离开日期'),
    ],
    rows: asShown(members, only ?? members.filter(({ here }) => here).map(({ id }) => id)).map(({ document, status, group, posts, here }) => {
      const marks = [...document.mobility.filter((item) => !item.removed && item.until === '').map(({ kind }) => MOBILITY_NAMES[kind]), ...(document.exemptions.some((item) => !item.removed && item.until === '') ? ['不作硬性要求'] : [])];
      return [
        document.name, document.gender === '' ? '' : GENDER_NAMES[document.gender], document.birthMonth, document.nation, document.education, document.post,
        document.memberType === '' ? '' : MEMBER_TYPE_NAMES[document.memberType], document.joinedOn, document.confirmedOn,
        here ? MEMBER_STATUS_NAMES[status] : document.departure === '' ? '已离开' : DEPARTURE_NAMES[document.departure],
        groups.get(group) ?? '', posts.join('、'), here ? marks.join('、') : document.departureNote, document.departedOn,
      ];
    }),
  };
}

/** 谈话登记: that it took place, never what was said. */
export function talksTable(office: Office, year: number, only?: readonly string[]): Table {
  return {
    title: `${year} 年谈话登记`,
    sheet: `${year} 年谈话登记`,
    columns: [dateColumn('日期'), textColumn('谈话对象', 24), textColumn('谈话人', 10), textColumn('形式', 10), textColumn('类型', 8), textColumn('地点', 16), dateColumn('跟进时限'), dateColumn('跟进完成')],
    rows: asShown(talksOfYear(office, year), only).map(({ document }) => [
      document.on, document.with.filter(({ removed }) => !removed).map(({ name }) => name).join('、'), document.by.name, TALK_FORM_NAMES[document.form], TALK_PURPOSE_NAMES[document.purpose], document.place,
      document.followUpDueOn, document.followUpDoneOn,
    ]),
  };
}
