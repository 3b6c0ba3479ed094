import { expect, it } from 'vitest';
import { talkDocument } from '../domain/talk';
import { aMember } from '../testing/builders';
import { untalked } from './talks';

const id = (n: number): string => String(n).repeat(32);
const member = (n: number, name: string, fields = {}) => ({ id: id(n), initials: '', document: aMember({ name, ...fields }) });
const members = [member(1, '李淑芬'), member(2, '王建国'), member(3, '赵敏'), member(4, '吴桂兰', { departure: 'transferred', departedOn: '2025-09-01' })];
const talk = (fields: object) => ({ id: id(9), document: talkDocument.parse({ form: 'heart-to-heart', on: '2025-06-01', by: { member: id(1), name: '李淑芬' }, ...fields }) });
const other = (n: number, removed = false) => ({ id: id(n), removed, member: id(n), name: '某' });
const names = (...of: Parameters<typeof untalked>) => untalked(...of).map(({ name }) => name);

it('names whoever stands in no talk of the year, on either side', () => {
  expect(names(members, [talk({ with: [other(2)] })], 2025, '2025-06-30')).toEqual(['赵敏', '吴桂兰']);
});

it('takes a reminder for no heart-to-heart talk', () => {
  expect(names(members, [talk({ form: 'reminder', with: [other(2)] })], 2025, '2025-06-30')).toEqual(['李淑芬', '王建国', '赵敏', '吴桂兰']);
});

it('counts nobody whose name was taken off the talk again', () => {
  expect(names(members, [talk({ with: [other(2, true), other(3)] })], 2025, '2025-06-30')).toEqual(['王建国', '吴桂兰']);
});

it('asks of a year that is over only for those who were there at its end', () => {
  expect(names(members, [], 2025, '2026-02-01')).toEqual(['李淑芬', '王建国', '赵敏']);
});
