import { LEVEL_KINDS } from '../../electron/contract';
import { MEMBER_STATUS_NAMES, RECORD_KIND_NAMES } from './kinds';
import { DEPARTURE_NAMES, EXEMPTION_NAMES, FIELD_NAMES, GENDER_NAMES, MEMBER_TYPE_NAMES, MOBILITY_NAMES } from './members';
import type { RecordFields } from './record-fields';
import { levelsText } from './tree';

const period = { from: '开始', until: '结束' } as const;
const withdrawal = { withdrawn: '撤回', withdrawnReason: '撤回原因' } as const;
const TYPES = { branch: '党支部', 'general-branch': '党总支', committee: '党委', 'higher-committee': '上级党委' } as const;

/** 明细 or 汇总, for each kind of records, own ones and those from below. */
const LEVELS = { 'levels.own': '本级记录怎样上报', 'levels.below': '下级记录怎样上报' } as const;
const LEVEL_FIELDS = Object.fromEntries(
  Object.entries(LEVELS).flatMap(([field, words]) => [[field, words], ...LEVEL_KINDS.map((kind) => [`${field}.${kind}`, `${words}（${RECORD_KIND_NAMES[kind] ?? levelsText.other}）`])]),
);
const LEVEL_VALUES = Object.fromEntries(Object.keys(LEVEL_FIELDS).map((field) => [field, levelsText.levels]));

const { statuses, groups, posts, mobility, exemptions, ...single } = FIELD_NAMES;
export const MEMBER: RecordFields = {
  fields: single,
  lists: { statuses, groups, posts, mobility, exemptions },
  items: {
    statuses: { status: '状态', ...period },
    groups: { group: '党小组', ...period },
    posts: { post: '职务', ...period, election: '选举记录', endedBy: '由哪次选举结束' },
    mobility: { kind: '类别', place: '地点', ...period },
    exemptions: { reason: '原因', ...period },
  },
  values: {
    gender: GENDER_NAMES,
    memberType: MEMBER_TYPE_NAMES,
    departure: DEPARTURE_NAMES,
    'statuses.status': MEMBER_STATUS_NAMES,
    'mobility.kind': MOBILITY_NAMES,
    'exemptions.reason': EXEMPTION_NAMES,
  },
  order: Object.keys(FIELD_NAMES),
  labels: { statuses: ['status'], groups: ['group'], posts: ['post'], mobility: ['kind'], exemptions: ['reason'] },
  told: ['statuses', 'groups', 'posts', 'mobility', 'exemptions'],
};

export const ORGANISATION: RecordFields = {
  fields: {
    type: '组织类型', hasCommittee: '设支部委员会', foundedOn: '成立日期', dissolvedOn: '撤销日期', termYears: '每届年数', hostUnit: '所在单位', superiorName: '上级党组织',
    address: '地址', phone: '联系电话', ...LEVEL_FIELDS, ...withdrawal,
  },
  lists: { names: '名称和代码', groups: '党小组', committees: '支委会', terms: '届', contactPoints: '联系点' },
  items: {
    names: { from: '启用日期', code: '组织代码', name: '名称' },
    groups: { name: '名称', ...period },
    committees: period,
    terms: { ...period, gathering: '换届记录' },
    contactPoints: { name: '联系人', post: '职务', ...period },
  },
  values: { type: TYPES, ...LEVEL_VALUES },
  order: ['names', 'type', 'foundedOn', 'dissolvedOn', 'hostUnit', 'superiorName', 'address', 'phone', 'groups', 'hasCommittee', 'committees', 'terms', 'termYears', 'contactPoints', 'levels'],
  labels: { committees: ['from'], terms: ['from'] },
  told: ['names', 'groups', 'committees', 'terms', 'contactPoints'],
};

export const SUBORDINATE: RecordFields = {
  fields: { code: '组织代码', name: '名称', type: '组织类型', org: '组织', sort: '次序', from: '开始', until: '结束', ...withdrawal },
  lists: { under: '所属上级' },
  items: { under: { from: '开始', slot: '上级' } },
  values: { type: TYPES },
  order: ['name', 'code', 'type', 'under', 'from', 'until', 'withdrawn'],
  told: ['under'],
};

export const RULE_SET: RecordFields = {
  fields: { layer: '层级', order: '次序', title: '文件名称', from: '施行日期', until: '废止日期', conversion: '学时换算', chosen: '只发给选定的下级', ...withdrawal },
  lists: { rules: '规定', semesters: '学期', edges: '发给谁' },
  items: { rules: { title: '规定', minimum: '次数', from: '施行日期', until: '废止日期' }, semesters: { name: '名称', ...period }, edges: { removed: '不发给' } },
  values: { layer: { superior: '上级', branch: '本支部' } },
  order: ['title', 'layer', 'from', 'until', 'rules', 'conversion', 'semesters', 'chosen', 'edges', 'withdrawn'],
};
