import type { Departure, MemberDocument, MemberType } from '../member';

export const MEMBER_TYPE_NAMES: Readonly<Record<MemberType, string>> = {
  teacher: '教师',
  student: '学生',
  staff: '职员',
  retired: '离退休',
  'civil-servant': '公务员',
  farmer: '农民',
  worker: '工人',
  other: '其他',
};
export const DEPARTURE_NAMES: Readonly<Record<Departure, string>> = { transferred: '转出', expelled: '出党', deceased: '去世' };
export const MOBILITY_NAMES: Readonly<Record<MemberDocument['mobility'][number]['kind'], string>> = { floating: '流动', abroad: '出国（境）', graduate: '毕业生' };
