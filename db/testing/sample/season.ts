import type { Random } from './random';

/** What was read everywhere in those years, from the day on which it could be read. */
interface Campaign {
  readonly from: string;
  readonly until: string;
  /** 党史学习教育 */
  readonly name: string;
  readonly materials: readonly string[];
}

const CAMPAIGNS: readonly Campaign[] = [
  { from: '2021-03-01', until: '2022-01-31', name: '党史学习教育', materials: ['《中国共产党简史》', '《论中国共产党历史》', '庆祝中国共产党成立100周年大会上的讲话'] },
  { from: '2021-11-12', until: '2022-09-30', name: '党的十九届六中全会精神', materials: ['《中共中央关于党的百年奋斗重大成就和历史经验的决议》', '全会公报'] },
  { from: '2022-10-25', until: '2023-12-31', name: '党的二十大精神', materials: ['党的二十大报告', '《党的二十大报告辅导读本》', '新修改的党章'] },
  { from: '2023-04-10', until: '2024-02-28', name: '主题教育', materials: ['《习近平著作选读》', '《习近平新时代中国特色社会主义思想专题摘编》'] },
  { from: '2024-04-08', until: '2024-07-31', name: '党纪学习教育', materials: ['《中国共产党纪律处分条例》', '条例辅导读本'] },
  { from: '2024-07-22', until: '2025-06-30', name: '党的二十届三中全会精神', materials: ['《中共中央关于进一步全面深化改革、推进中国式现代化的决定》', '全会公报'] },
  { from: '2025-03-17', until: '2025-07-31', name: '深入贯彻中央八项规定精神学习教育', materials: ['中央八项规定及其实施细则', '《习近平关于加强党的作风建设论述摘编》'] },
  { from: '2025-10-27', until: '2027-12-31', name: '党的二十届四中全会精神', materials: ['全会公报', '《中共中央关于制定国民经济和社会发展第十五个五年规划的建议》'] },
];

const ALWAYS: readonly Campaign[] = [
  { from: '', until: '', name: '党章', materials: ['《中国共产党章程》'] },
  { from: '', until: '', name: '党的基本知识', materials: ['《党员学习手册》', '《入党教材》'] },
  { from: '', until: '', name: '习近平总书记关于教育的重要论述', materials: ['论述摘编', '报纸理论版文章'] },
  { from: '', until: '', name: '支部工作制度', materials: ['支部工作制度汇编', '上级党组织下发的学习提纲'] },
];

/** A theme of the day, and something of it to read. */
export function campaignOn(random: Random, date: string): { readonly name: string; readonly material: string } {
  const now = CAMPAIGNS.filter(({ from, until }) => from <= date && date <= until);
  const { name, materials } = random.pick(now.length > 0 && random.chance(70) ? now : ALWAYS);
  return { name, material: random.pick(materials) };
}

/** How a theme is gone at; {name} and {material} are the theme's. */
const ASPECTS = [
  '学习{name}：通读{material}', '学习{name}：围绕“学什么、怎么用”交流', '学习{name}：对照岗位找差距', '学习{name}：从{material}谈起', '学习{name}：分组读、集中议', '{name}专题学习：把握主要观点', '{name}专题学习：联系本支部实际',
  '{name}专题学习：读原文、悟原理', '{name}专题研讨：我能做哪一件事', '{name}专题研讨：怎样讲给身边人听', '{name}交流会：读{material}的体会', '{name}学习交流：疑问和解答', '研读{material}，交流学习笔记', '研读{material}，梳理工作思路',
  '精读{material}：第一部分', '精读{material}：第二部分', '精读{material}：第三部分',
] as const;

/** A title that was not used yet, while there are any; and what is read. */
export function campaignTitle(random: Random, date: string, used: Set<string>): { readonly title: string; readonly name: string; readonly material: string } {
  for (let attempt = 0; ; attempt += 1) {
    const { name, material } = campaignOn(random, date);
    // 学习党史学习教育 would be studying the study.
    const title = random.pick(ASPECTS).replace('{name}', name).replace('{material}', material).replace(/^学习(.+教育：)/, '$1');
    if (used.has(title) && attempt < 40) continue;
    used.add(title);
    return { title, name, material };
  }
}

/** One of the list that was not used yet; when all were, any. */
export function fresh<T>(random: Random, list: readonly T[], name: (item: T) => string, used: Set<string>): T {
  const unused = list.filter((item) => !used.has(name(item)));
  const item = random.pick(unused.length > 0 ? unused : list);
  used.add(name(item));
  return item;
}
