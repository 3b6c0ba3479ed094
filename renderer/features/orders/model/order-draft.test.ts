import { describe, expect, it } from 'vitest';
import type { ReceivedTask } from '../../../../electron/contract';
import { againFrom, draftOf, emptyNotice, emptyTask, finished, newStep, passedFrom, withOrderFile, withoutOrderFile } from './order-draft';

const TASK = { ...emptyTask('2026-11-06'), title: '校舍安全排查', dueOn: '2026-12-10' };

it('leaves empty steps out and asks for a title', () => {
  expect(finished('task', { ...TASK, steps: [newStep(), { id: 'a', title: '教学楼', dueOn: '' }] })).toMatchObject({ steps: [{ id: 'a' }] });
  expect(finished('task', { ...TASK, title: ' ' })).toBeNull();
  expect(finished('notice', { ...emptyNotice('2026-11-06'), title: '通知' })).toMatchObject({ title: '通知', suggested: 'study-session' });
});

it('gives the same task again from today on, without its old day', () => {
  expect(againFrom({ ...TASK, passes: 'f'.repeat(32) }, '2027-01-05')).toEqual({ ...TASK, issuedOn: '2027-01-05', dueOn: '', passes: '' });
});

it('passes a task on word for word and names where it comes from', () => {
  const received = { order: 'a'.repeat(32), from: '县委教育工委', content: TASK } as ReceivedTask;
  expect(passedFrom(received, '2026-11-08')).toEqual({ ...TASK, issuedOn: '2026-11-08', source: '县委教育工委下达的任务', passes: 'a'.repeat(32) });
});

it('goes on with a draft whose title is not typed yet, and with no other shape', () => {
  expect(draftOf('task', { content: { ...TASK, title: '' }, to: ['b'] })).toEqual({ content: { ...TASK, title: '' }, to: ['b'] });
  expect(draftOf('notice', { content: TASK, to: [] })).toBeNull();
  expect(draftOf('task', { title: '别的' })).toBeNull();
});

describe('files', () => {
  const file = (n: number) => ({ sha256: n.toString(16).padStart(64, '0'), name: `附件${n}.pdf`, type: 'application/pdf', bytes: 1000, carried: false });

  it('are added once each, up to twenty, and leave no empty list behind', () => {
    const twenty = Array.from({ length: 22 }, (_, n) => file(n)).reduce(withOrderFile, TASK);
    expect(twenty.files).toHaveLength(20);
    expect(withOrderFile(twenty, file(3))).toBe(twenty);
    expect(finished('task', twenty)).toMatchObject({ files: [{ sha256: file(0).sha256, name: '附件0.pdf' }, ...Array.from({ length: 19 }, () => ({}))] });
    const one = withOrderFile(TASK, file(1));
    expect(withoutOrderFile(one, file(1).sha256)).toEqual(TASK);
    expect(Object.hasOwn(withoutOrderFile(one, file(1).sha256), 'files')).toBe(false);
  });

  it('stay in a draft, and go along when a task is passed on or given again', () => {
    const one = withOrderFile(TASK, file(1));
    expect(draftOf('task', { content: one, to: [] })?.content.files).toEqual(one.files);
    expect(passedFrom({ order: 'a'.repeat(32), from: '县委教育工委', content: one } as ReceivedTask, '2026-11-08').files).toEqual(one.files);
    expect(againFrom(one, '2027-01-05').files).toEqual(one.files);
  });
});
