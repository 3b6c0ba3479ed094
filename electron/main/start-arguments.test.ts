import { describe, expect, it } from 'vitest';
import { readStartArguments } from './start-arguments';

const read = (argv: string[], environment: Record<string, string> = {}) => readStartArguments(argv, '/home/li', environment);

describe('start arguments', () => {
  it('open the window in the default place when nothing is said', () => {
    expect(read([])).toEqual({ start: { mode: 'window' }, dataFolder: null, files: [] });
  });

  it('take the data folder in both spellings, relative to where the command was given', () => {
    expect(read(['--data-dir', 'a']).dataFolder).toBe('/home/li/a');
    expect(read(['--data-dir=/b']).dataFolder).toBe('/b');
  });

  it('take the data folder from the environment, and prefer the one said', () => {
    expect(read([], { ZHIBU_DATA: '/env' }).dataFolder).toBe('/env');
    expect(read(['--data-dir=/b'], { ZHIBU_DATA: '/env' }).dataFolder).toBe('/b');
    expect(read([], { ZHIBU_DATA: '' }).dataFolder).toBeNull();
  });

  it('collect .zbb files, also as file addresses, and nothing else', () => {
    const files = read(['--no-sandbox', '上报 01.zbb', 'file:///media/%E7%9B%98/a.ZBB', 'other.txt', '--x.zbb']).files;
    expect(files).toEqual(['/home/li/上报 01.zbb', '/media/盘/a.ZBB']);
  });

  it('leave everything after --cli to the command', () => {
    expect(read(['--cli', 'export', '--data-dir', 'x', 'a.zbb'])).toEqual({
      start: { mode: 'cli', command: ['export', '--data-dir', 'x', 'a.zbb'] },
      dataFolder: null,
      files: [],
    });
  });

  it('know the self-test', () => {
    expect(read(['--self-test']).start).toEqual({ mode: 'self-test' });
  });
});
