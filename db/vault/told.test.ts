import { expect, it } from 'vitest';
import { sentenceOf } from '../domain/failure';
import { toldReading, toldVault, toldWriting } from './told';

const file = { path: '/media/上报盘/x', errno: 'E' } as const;

it('tells of a full stick while writing, and of a pulled one while reading, in different words', () => {
  expect(toldWriting({ code: 'disk-full', ...file }).code).toBe('disk-full');
  expect(toldWriting({ code: 'drive-gone', ...file }).code).toBe('drive-gone');
  expect(toldReading({ code: 'drive-gone', ...file }).code).toBe('file-gone');
  expect(toldReading({ code: 'not-found', ...file }).code).toBe('file-not-found');
});

it('says how often the passphrase was tried', () => {
  expect(sentenceOf(toldVault({ code: 'wrong-passphrase', tries: 3 }))).toContain('第 3 次');
});

it('never lets a path or a system name reach the screen', () => {
  expect(JSON.stringify(toldVault({ code: 'access-denied', path: '/home/张三/x', errno: 'EACCES' }))).toBe('{"code":"drive-denied"}');
});

it('tells a database that SQLite cannot open by what helps', () => {
  expect(toldVault({ code: 'unopenable', errno: 'SQLITE_CANTOPEN' }).code).toBe('drive-denied');
  expect(toldVault({ code: 'unopenable', errno: 'SQLITE_FULL' }).code).toBe('disk-full');
  expect(toldVault({ code: 'unopenable', errno: 'SQLITE_IOERR_READ' }).code).toBe('data-damaged');
});
