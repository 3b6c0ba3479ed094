import { memberDocument, type AttendanceItem, type MemberRow, type MemberStatus } from '../../electron/contract';

/** The branch of the drawn looks: 24 members. Name, initials, joined on, standing, post. */
const PEOPLE: readonly (readonly [string, string, string, MemberStatus?, string?])[] = [
  ['李淑芬', 'lsf', '1998-06-30', 'full', '支部书记'],
  ['周海涛', 'zht', '2006-12-12', 'full', '组织委员'],
  ['王建国', 'wjg', '1994-11-28', 'full', '宣传委员'],
  ['赵敏', 'zm', '2020-11-30', 'full', '纪检委员'],
  ['孙立新', 'slx', '2001-07-01'],
  ['吴桂香', 'wgx', '1979-05-04'],
  ['郑伟', 'zw', '2012-06-20'],
  ['刘洋', 'ly', '2025-11-05', 'probationary'],
  ['何雨桐', 'hyt', '2025-12-03', 'probationary'],
  ['马晓东', 'mxd', '2009-07-01'],
  ['钱文斌', 'qwb', '2011-04-15'],
  ['阿依古丽·买买提', 'agyl·mmt', '2015-07-01'],
  ['高翔', 'gx', '2016-12-20'],
  ['罗静', 'lj', '2004-07-01'],
  ['梁志强', 'lzq', '2003-10-10', 'under-probation'],
  ['韩冰', 'hb', '2018-06-28'],
  ['唐国栋', 'tgd', '1988-07-01'],
  ['冯丽娟', 'flj', '2013-11-18'],
  ['董明', 'dm', '2010-05-06'],
  ['萧雅文', 'xyw', '2019-12-09'],
  ['程浩', 'ch', '2017-03-22'],
  ['曹雪梅', 'cxm', '2008-09-16'],
  ['袁志远', 'yzy', '1968-07-01'],
  ['邓小雨', 'dxy', '2026-06-30', 'probationary'],
];

export const idOf = (n: number): string => n.toString(16).padStart(32, '0');
export const personId = (name: string): string => idOf(PEOPLE.findIndex(([other]) => other === name) + 1);
const isExempt = (name: string): boolean => name === '袁志远';

export const sampleAttendance: readonly AttendanceItem[] = PEOPLE.map(([name, , , status = 'full'], index) => ({
  id: idOf(index + 1),
  removed: false,
  name,
  state: 'present',
  reason: '',
  note: '',
  status,
  exempt: isExempt(name),
  hours: null,
}));

export const samplePeopleRows: readonly MemberRow[] = PEOPLE.map(([name, initials, joinedOn, status = 'full', post], index) => ({
  id: idOf(index + 1),
  document: memberDocument.parse({ name, joinedOn, posts: post === undefined ? [] : [{ id: 'p', post, from: '2023-11-12' }] }),
  status,
  group: '',
  posts: post === undefined ? [] : [post],
  here: true,
  initials,
}));
