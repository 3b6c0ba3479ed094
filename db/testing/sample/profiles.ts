import type { Life } from './lives';

const MAJORS = ['学前教育', '小学教育', '机电一体化', '信息技术', '护理', '汉语言文学', '数学与应用数学'] as const;
const OFFICERS = ['', '、班长', '、团支部书记', '、学习委员', ''] as const;

/** A number that follows from somebody's id, so that nothing else changes when it is asked for. */
const pickBy = <T>(id: string, list: readonly [T, ...T[]] | readonly T[]): T => list[Number.parseInt(id.slice(0, 6), 16) % list.length] as T;

/** Joined in the second or third year of study; so the year of enrolment follows from the day of joining. */
export function asStudent(life: Life): Life {
  const year = Number(life.joinedOn.slice(0, 4));
  const enrolled = year - 2;
  return { ...life, born: `${enrolled - 19}${life.born.slice(4)}`, education: '大专', memberType: 'student', job: `${enrolled}级${pickBy(life.id, MAJORS)}专业学生${pickBy(life.id.slice(6), OFFICERS)}` };
}

/** At least sixty when the record begins; of those past eighty nothing hard is asked. */
export function asRetired(life: Life, from: number): Life {
  const born = Math.min(Number(life.born.slice(0, 4)), from - 60);
  const exemptions = from - born >= 78 ? [{ reason: 'age' as const, from: `${from - 2}-01-01`, until: '' }] : [];
  return { ...life, born: `${born}${life.born.slice(4)}`, education: pickBy(life.id, ['中专', '大专', '大专', '本科']), memberType: 'retired', job: pickBy(life.id, ['退休教师', '退休教师', '退休职工', '退休干部']), exemptions };
}
