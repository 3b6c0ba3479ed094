import { describe, expect, it } from 'vitest';
import { bugOf } from '../office/bug';
import { incidentLine, incidentNumber } from './incident';

const at = new Date(2026, 6, 5, 9, 30);
const line = (message: string, stack = '') => incidentLine('20260705-0042', at, { name: 'TypeError', message, stack }, '/home/li');

describe('incidentLine', () => {
  it('names incident, kind and places', () => {
    const written: unknown = JSON.parse(line('x is not a function', 'TypeError: 张三\n    at save (/home/li/app/main.cjs:1:2)\n    at run (node:internal:3)'));
    expect(written).toMatchObject({ incident: '20260705-0042', name: 'TypeError', message: 'x is not a function', places: ['at save (~/app/main.cjs:1:2)', 'at run (node:internal:3)'] });
  });

  it('keeps nothing that a person typed', () => {
    const written = line('Unexpected "张三 13800138000" at \'家庭住址\' in /home/li/资料/上报.zbb near 王五 and 13900139000', '张三\n李四');
    expect(written).not.toMatch(/[\u4e00-\u9fff]|138|139|home|zbb/);
  });

  it('cuts an endless message short', () => {
    expect(line('word '.repeat(10_000)).length).toBeLessThan(600);
  });

  it('is one line whatever the message holds', () => {
    expect(line('a\nb\r\nc').trim().split('\n')).toHaveLength(1);
  });
});

describe('bugOf', () => {
  it('takes an error apart and makes nothing of other values', () => {
    expect(bugOf(new RangeError('far'))).toMatchObject({ name: 'RangeError', message: 'far' });
    expect(bugOf('a secret text')).toEqual({ name: 'string', message: '', stack: '' });
  });
});

describe('incidentNumber', () => {
  it('is a day and four digits', () => {
    expect(incidentNumber(at, 0.0042)).toBe('20260705-0042');
    expect(incidentNumber(at, 0.99999)).toBe('20260705-9999');
  });
});
