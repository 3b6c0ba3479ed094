import type { PartOf } from '../kind-parts';

/** Closed lists of the parts that kinds add: what the stored words are called. */
type Named<T extends string> = Readonly<Record<Exclude<T, ''>, string>>;

export const SPEAKER_ROLE_NAMES: Named<PartOf<'partyLecture'>['speakerRole']> = {
  secretary: '支部书记',
  committee: '支委会成员',
  superior: '上级党组织领导',
  member: '普通党员',
  guest: '外请专家',
};

export const THEME_FORM_NAMES: Named<PartOf<'themeDay'>['forms'][number]> = {
  study: '集中学习',
  'organisational-life': '过组织生活',
  deliberation: '民主议事',
  volunteering: '志愿服务',
  visit: '现场参观',
  other: '其他',
};

export const WARNING_FORM_NAMES: Named<PartOf<'warningEducation'>['form']> = {
  viewing: '观看警示片',
  visit: '参观',
  bulletin: '通报案例',
  lecture: '讲座',
  other: '其他',
};

export const GRADE_NAMES: Named<PartOf<'appraisal'>['results'][number]['grade']> = {
  excellent: '优秀',
  qualified: '合格',
  basic: '基本合格',
  unqualified: '不合格',
};

export const ASSESSMENT_NAMES: Named<PartOf<'assessmentMeeting'>['sections'][number]['id']> = {
  team: '班子建设',
  ideology: '意识形态阵地',
  safety: '校园安全稳定',
  discipline: '全面从严治党',
};

export const ELECTED_BODY_NAMES: Named<PartOf<'election'>['body']> = {
  committee: '支部委员会',
  secretary: '支部书记',
  delegates: '党员代表',
};
