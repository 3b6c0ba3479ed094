import { describe, expect, it } from 'vitest';
import { filesOfSecondStart } from './second-start';

const ARGV = ['/opt/zhibu-handbook', '--no-sandbox', '--data-dir=/home/li/支部', '/opt/app', '/media/上报盘/0b57f6d4.zbb'];

describe('filesOfSecondStart', () => {
  it('takes the files that were handed over, and nothing else of them', () => {
    expect(filesOfSecondStart({ files: ['/a/1.zbb', 7, '/a/2.txt'] }, ARGV, '/')).toEqual(['/a/1.zbb']);
  });

  it('reads the arguments where the words were lost on the way', () => {
    expect(filesOfSecondStart(null, ARGV, '/')).toEqual(['/media/上报盘/0b57f6d4.zbb']);
    expect(filesOfSecondStart(undefined, [...ARGV.slice(0, 4), '回执.zbb'], '/media/u')).toEqual(['/media/u/回执.zbb']);
  });
});
