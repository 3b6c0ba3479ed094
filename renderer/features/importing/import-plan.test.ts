import { describe, expect, it } from 'vitest';
import type { ImportDone, ImportLook } from '../../../electron/contract';
import { fileName, importPlan, importResult, nothingNew, refusedFirst, withoutOthers } from './import-plan';

const look = (fields: Partial<ImportLook>): ImportLook => ({
  file: '/stick/a.zbb',
  token: 't',
  ok: true,
  error: null,
  kind: 'report',
  sender: null,
  number: 1,
  period: '2026-11',
  writtenAt: '2026-11-20T01:00:00Z',
  fresh: 0,
  known: 0,
  newer: 0,
  doubles: 0,
  conflicts: 0,
  staged: 0,
  gap: false,
  missingNumbers: [],
  byKind: [],
  delivered: 0,
  waiting: 0,
  restored: false,
  orders: { tasks: 0, notices: 0, changed: 0 },
  templates: 0,
  reviews: { passed: 0, returned: 0, superseded: 0 },
  takenAt: null,
  invitation: null,
  ...fields,
});
const done = (fields: Partial<ImportDone>): ImportDone => ({
  file: 'a.zbb',
  ok: true,
  error: null,
  kind: 'report',
  added: 0,
  delivered: 0,
  report: null,
  subordinate: null,
  device: null,
  staged: 0,
  conflicts: 0,
  senderName: '',
  known: 0,
  newer: 0,
  doubles: 0,
  gap: false,
  missingNumbers: [],
  handed: [],
  ...fields,
});

describe('the plan of an import', () => {
  it('takes in the good files and leaves out the refused one', () => {
    const plan = importPlan([
      look({ token: 'a', fresh: 2 }),
      look({ token: 'b', ok: false, error: { code: 'file-damaged' } }),
      look({ token: 'c', kind: 'enrolment', fresh: 1 }),
    ]);
    expect(plan.tokens).toEqual(['a', 'c']);
    expect(plan.refused).toBe(1);
    expect(plan.fresh).toBe(2);
  });

  it('never imports an invitation: it is answered on its own screen', () => {
    const plan = importPlan([look({ token: 'i', kind: 'invitation' })]);
    expect(plan.tokens).toEqual([]);
    expect(plan.invitations).toHaveLength(1);
  });
});

describe('a file that brings nothing new', () => {
  it('is a report all of whose records are here', () => {
    expect(nothingNew(look({ known: 4 }))).toBe(true);
    expect(nothingNew(look({ known: 4, fresh: 1 }))).toBe(false);
    expect(nothingNew(look({ known: 4, newer: 1 }))).toBe(false);
  });

  it('is a receipt that was taken in before, but not one that delivers something', () => {
    expect(nothingNew(look({ kind: 'downward', known: 1 }))).toBe(true);
    expect(nothingNew(look({ kind: 'downward', known: 1, delivered: 3 }))).toBe(false);
  });

  it('is never a refused file', () => {
    expect(nothingNew(look({ ok: false, known: 4 }))).toBe(false);
  });
});

it('leaves out a file that was taken in before, and counts it', () => {
  expect(importPlan([look({ token: 'a' }), look({ token: '', takenAt: '2026-11-20T01:00:00Z', known: 9 })])).toMatchObject({ tokens: ['a'], taken: 1, refused: 0 });
});

it('lists of a folder for many what is for this organisation; a file that was chosen by itself gets its sentence', () => {
  const foreign = look({ file: 'f', ok: false, error: { code: 'file-not-for-us' } });
  const damaged = look({ file: 'd', ok: false, error: { code: 'file-damaged' } });
  expect(withoutOthers([foreign, damaged, look({ file: 'm' })], new Set(['f', 'd', 'm']))).toMatchObject({ looks: [{ file: 'd' }, { file: 'm' }], others: 1 });
  expect(withoutOthers([foreign], new Set()).looks).toEqual([foreign]);
});

it('adds up what came of an import; what was refused is named, whether it was looked at or taken in', () => {
  const result = importResult(
    [look({ file: 'l', ok: false, error: { code: 'file-damaged' } }), look({ takenAt: '2026-11-20T01:00:00Z', known: 4 })],
    [
      done({ added: 3, delivered: 1, known: 2, newer: 1, doubles: 1, gap: true, missingNumbers: [8], senderName: '二中支部' }),
      done({ ok: false, file: 'd', senderName: '城关支部', error: { code: 'disk-full' }, added: 9 }),
      done({ kind: 'enrolment', subordinate: 's' }),
      done({ kind: 'joining', device: 'd' }),
      done({ kind: 'merge', conflicts: 4 }),
      done({ kind: 'merge', conflicts: 2, staged: 1 }),
    ],
  );
  expect(result).toMatchObject({ imported: 5, added: 3, known: 6, newer: 1, doubles: 1, taken: 1, delivered: 1, toCompare: ['s'], joining: ['d'], merged: true, conflicts: 2, staged: 1 });
  expect(result.notTaken).toEqual([{ file: 'l', sender: '', error: { code: 'file-damaged' } }, { file: 'd', sender: '城关支部', error: { code: 'disk-full' } }]);
  expect(result.gaps).toEqual([{ name: '二中支部', numbers: [8] }]);
});

it('names a file of either system without its folders', () => {
  expect(fileName('E:\\上报\\a1b2c3d4.zbb')).toBe('a1b2c3d4.zbb');
  expect(fileName('/media/usb/a1b2c3d4.zbb')).toBe('a1b2c3d4.zbb');
});

it('shows refused files before all others and keeps the order otherwise', () => {
  const files = [look({ file: '1' }), look({ file: '2', ok: false }), look({ file: '3' }), look({ file: '4', ok: false })];
  expect(refusedFirst(files).map((each) => each.file)).toEqual(['2', '4', '1', '3']);
});
