import type { Random } from './random';
import type { Profile } from './types';

/** The superior of every sample: an education bureau's committee. */
export const COUNTY = '清河县';
export const BUREAU = { code: '130534-000', name: `中共${COUNTY}教育局委员会`, short: '县教育局党委' } as const;

const TOWNS = '葛仙庄 王官庄 谢炉 油坊 坝营 连庄 双城集 杨二庄 柳林 大堤 马屯 黄金庄 东高庄 石佛 西张 南李 北王 桥头 水坡 三里店 青阳 永兴 朱庄 孟口 梁集 白塔 新河 红旗 古渡 平安'.split(' ');
const COLLEGE = '职业学院';
const COUNTY_SCHOOLS = ['第二中学', '第一中学', COLLEGE, '职业技术教育中心', '实验小学', '实验中学', '第五中学', '逸夫小学', '特殊教育学校', '教师进修学校'];
const TOWN_SCHOOLS = ['镇中学', '镇中心小学', '镇第二小学', '镇九年一贯制学校', '镇中心幼儿园'];
/** The branches of one school, the commonest first. */
const SECTIONS: readonly (readonly [school: RegExp, sections: readonly string[]])[] = [
  [/学院$/, ['师范系学生', '机电系学生', '师范系教工', '行政教工', '护理系学生', '离退休教职工']],
  [/第[一二三四五]中学$|实验中学$/, ['高中部教师', '初中部教师', '行政后勤', '离退休教职工', '教研组联合', '青年教师']],
  [/职业技术/, ['专业课教师', '文化课教师', '行政后勤', '离退休教职工', '实训中心', '青年教师']],
  [/小学$/, ['教师', '低年级教师', '高年级教师', '离退休教师', '行政后勤', '青年教师']],
  [/./, ['教职工', '青年教师', '离退休教职工', '行政后勤', '教研组联合', '骨干教师']],
];

const SCHOOLS = [...COUNTY_SCHOOLS.map((school) => `${COUNTY}${school}`), ...TOWNS.flatMap((town) => TOWN_SCHOOLS.map((school) => `${COUNTY}${town}${school}`))];

/** Name and code of the nth branch of the county, different for each n, and whose it is: first one branch a school, then the next. */
export function branchName(index: number): { readonly code: string; readonly name: string; readonly school: string; readonly profile: Profile } {
  const place = index % SCHOOLS.length;
  const school = SCHOOLS[place] ?? COUNTY;
  const round = Math.floor(index / SCHOOLS.length);
  const sections = SECTIONS.find(([pattern]) => pattern.test(school))?.[1] ?? [];
  // Schools begin with different branches, so that the first hundred are not all alike.
  const first = school.endsWith(COLLEGE) ? 0 : place % 4 === 3 ? 3 : 0;
  const section = sections[(round + first) % sections.length] ?? '';
  const number = Math.floor(round / sections.length);
  const suffix = number === 0 ? '' : `第${number + 1}`;
  const code = `130534-${String(place + 1).padStart(3, '0')}-${String(round + 1).padStart(2, '0')}`;
  return { code, name: `${school}${section}${suffix}党支部`, school, profile: section.includes('学生') ? 'students' : section.includes('离退休') ? 'retired' : 'teachers' };
}

export const GROUPS = ['第一党小组', '第二党小组', '第三党小组'] as const;

const ROOMS = ['行政楼302会议室', '党员活动室', '阶梯教室一', '图书馆二楼会议室', '综合楼201', '教师发展中心', '录播教室', '行政楼小会议室'];
const OUTSIDE = ['县烈士陵园', '县党史馆', '县革命历史纪念馆'];
export const roomFrom = (random: Random): string => random.pick(ROOMS);
export const outsideFrom = (random: Random): string => random.pick(OUTSIDE);

const SUBJECTS = '语文 数学 英语 物理 化学 生物 历史 地理 思想政治 体育 音乐 美术 信息技术'.split(' ');
const OFFICES = ['教务处干事', '政教处干事', '总务处管理员', '图书馆管理员', '实验室管理员', '校办公室干事'];

/** 单位岗位 of a teacher or member of staff. */
export function jobFrom(random: Random, teacher: boolean): string {
  return teacher ? `${random.pick(SUBJECTS)}教师${random.chance(30) ? '、班主任' : ''}` : random.pick(OFFICES);
}

const VISITORS = [
  { unit: BUREAU.short, post: '组织科科长' },
  { unit: BUREAU.short, post: '党建指导员' },
  { unit: '学校党总支', post: '书记' },
  { unit: '学校党总支', post: '副书记' },
] as const;
export const visitorFrom = (random: Random): { readonly unit: string; readonly post: string } => random.pick(VISITORS);
