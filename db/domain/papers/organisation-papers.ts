import { branchShape } from '../branch-shape';
import { belongsOn, groupOn, isCommitteePost, postsOn, statusOn, type MemberDocument } from '../member';
import { fullDayText } from '../names/dates';
import { MEMBER_STATUS_NAMES } from '../names/kinds';
import { COMMITTEE_NAMES, GENDER_NAMES } from '../names/registers';
import { nameOn, type OrganisationDocument } from '../organisation';
import { filled, type Block, type Sheet } from './paper';

/** A member with the record's id, in the roster's order. */
export interface RosterMember {
  readonly id: string;
  readonly document: MemberDocument;
}

const day = (date: string): string => (date === '' ? '' : fullDayText(date));
const standing = ({ removed, from, until }: { readonly removed?: boolean; readonly from: string; readonly until: string }, date: string): boolean =>
  removed !== true && (from === '' || from <= date) && (until === '' || date <= until);

/** 支部基本情况与班子: profile, committee, groups and 联系点 as they stood on `date`. */
export function profileSheet(document: OrganisationDocument, members: readonly RosterMember[], date: string): Sheet {
  const { code, name } = nameOn(document, date);
  const here = members.filter((member) => belongsOn(member.document, date));
  const full = here.filter((member) => statusOn(member.document, date) !== 'probationary').length;
  const shape = branchShape(document);
  const term = shape.terms.findLast(({ from, until }) => from <= date && date <= until);
  const posts = here.flatMap((member) => postsOn(member.document, date).filter(isCommitteePost).map((post) => [post, member.document.name, member.document.phone] as const));
  const groups = shape.groups.filter((group) => standing(group, date));
  const contacts = document.contactPoints.filter((point) => standing(point, date)).sort((a, b) => a.sort - b.sort);
  return {
    name: '支部基本情况',
    depth: 1,
    blocks: [
      { kind: 'title', text: '支部基本情况' },
      {
        kind: 'facts',
        rows: [
          [['名称', filled(name)]],
          [['组织代码', filled(code)], ['成立日期', filled(day(document.foundedOn))]],
          [['所在单位', filled(document.hostUnit)]],
          [['上级党组织', filled(document.superiorName)]],
          [['地址', filled(document.address)], ['联系电话', filled(document.phone)]],
          [['党员人数', `${here.length} 人，其中预备党员 ${here.length - full} 人`]],
          [['本届任期', term === undefined ? filled('') : `${day(term.from)} 至 ${day(term.until)}`]],
        ],
      },
      { kind: 'heading', level: 1, text: COMMITTEE_NAMES[document.type] },
      posts.length === 0
        ? { kind: 'text', runs: [{ text: '未填', missing: true }] }
        : { kind: 'table', columns: [{ label: '职务', width: 4 }, { label: '姓名', width: 3 }, { label: '备注', width: 4 }], rows: posts.map(([post, person]) => [post, person, '']) },
      ...(groups.length === 0 ? [] : groupBlocks(groups, here, date)),
      ...(contacts.length === 0
        ? []
        : ([
            { kind: 'heading', level: 1, text: '联系点' },
            { kind: 'table', columns: [{ label: '联系领导', width: 3 }, { label: '职务', width: 5 }, { label: '起始日期', width: 4 }], rows: contacts.map((point) => [point.name, point.post, day(point.from)]) },
          ] as const)),
    ],
  };
}

function groupBlocks(groups: readonly { readonly id: string; readonly name: string }[], here: readonly RosterMember[], date: string): Block[] {
  return [
    { kind: 'heading', level: 1, text: '党小组' },
    {
      kind: 'table',
      columns: [{ label: '党小组', width: 3 }, { label: '组长', width: 2 }, { label: '人数', width: 1, align: 'center' }, { label: '党员', width: 8 }],
      rows: groups.map(({ id, name }) => {
        const people = here.filter((member) => groupOn(member.document, date) === id);
        const leaders = people.filter((member) => postsOn(member.document, date).some((post) => post.endsWith('组长'))).map((member) => member.document.name);
        return [name, leaders.join('、'), String(people.length), people.map((member) => member.document.name).join('、')];
      }),
    },
  ];
}

/**
 * 党员名册 as it stood on `date`; who left during that year is listed with the day. Birth month and phone only when asked
 * for (`personal`): the paper leaves the house.
 */
export function rosterSheet(members: readonly RosterMember[], date: string, personal: boolean): Sheet {
  const yearBegins = `${date.slice(0, 4)}-01-01`;
  const listed = members.filter(({ document }) => belongsOn(document, date) || (document.departedOn >= yearBegins && document.departedOn <= date && belongsOn(document, yearBegins)));
  return {
    name: '党员名册',
    depth: 1,
    across: true,
    size: 10.5,
    blocks: [
      { kind: 'title', text: '党员名册' },
      { kind: 'spread', parts: ['', `截至 ${fullDayText(date)}，${listed.filter(({ document }) => belongsOn(document, date)).length} 人`] },
      {
        kind: 'table',
        columns: [
          { label: '序号', width: 3, align: 'center' }, { label: '姓名', width: 5 }, { label: '性别', width: 3, align: 'center' }, { label: '民族', width: 4 },
          ...(personal ? [{ label: '出生年月', width: 5 }] : []),
          { label: '学历', width: 5 }, { label: '单位岗位', width: 10 }, { label: '入党日期', width: 7 }, { label: '转正日期', width: 7 }, { label: '状态', width: 5 }, { label: '党内职务', width: 7 },
          ...(personal ? [{ label: '联系电话', width: 8 }] : []),
          { label: '备注', width: 6 },
        ],
        rows: listed.map(({ document }, index) => [
          String(index + 1), document.name, document.gender === '' ? '' : GENDER_NAMES[document.gender], document.nation,
          ...(personal ? [document.birthMonth] : []),
          document.education, document.post, document.joinedOn, document.confirmedOn, MEMBER_STATUS_NAMES[statusOn(document, date)], postsOn(document, date).join('、'),
          ...(personal ? [document.phone] : []),
          belongsOn(document, date) ? '' : `${document.departedOn} 离开`,
        ]),
      },
    ],
  };
}
