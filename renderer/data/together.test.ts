import { describe, expect, it } from 'vitest';
import { together } from './together';

const full = <T>(data: T) => ({ data, error: null, refetch: () => undefined });
const loading = () => ({ data: undefined, error: null, refetch: () => undefined });

describe('several answers as one', () => {
  it('are there only when all are there', () => {
    expect(together({ a: full(1), b: full('x') }).data).toEqual({ a: 1, b: 'x' });
    expect(together({ a: full(1), b: loading() }).data).toBeUndefined();
  });

  it('are failed as soon as one failed, and a retry asks that one only', () => {
    const asked: string[] = [];
    const failed = { data: undefined, error: { code: 'data-busy' as const }, refetch: () => asked.push('failed') };
    const both = together({ good: { ...full(1), refetch: () => asked.push('good') }, failed });
    expect(both.error).toEqual({ code: 'data-busy' });
    both.refetch();
    expect(asked).toEqual(['failed']);
  });

  it('keep an answer that is nothing for an answer', () => {
    expect(together({ superior: full(null) }).data).toEqual({ superior: null });
  });
});
