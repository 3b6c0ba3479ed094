import { describe, expect, it } from 'vitest';
import { digestGroups, folderOf, nameOf } from './written-file';

it('shows the beginning of a digest in groups that can be read aloud', () => {
  expect(digestGroups('3f9a02bc11de77a0ffffffffffffffff')).toBe('3f9a 02bc 11de 77a0');
});

describe('a written file', () => {
  it('is named and placed on either system', () => {
    expect([nameOf('/media/usb/a1b2c3d4.zbb'), folderOf('/media/usb/a1b2c3d4.zbb')]).toEqual(['a1b2c3d4.zbb', '/media/usb']);
    expect([nameOf('E:\\上报\\a1b2c3d4.zbb'), folderOf('E:\\上报\\a1b2c3d4.zbb')]).toEqual(['a1b2c3d4.zbb', 'E:\\上报']);
  });

  it('keeps the root of a drive whole', () => {
    expect(folderOf('E:\\a1b2c3d4.zbb')).toBe('E:\\');
    expect(folderOf('/a1b2c3d4.zbb')).toBe('/');
  });
});
