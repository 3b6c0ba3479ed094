import { describe, expect, it } from 'vitest';
import { FAILURE_CODES, fail, sentenceOf } from './failure';

describe('the sentence of a failure', () => {
  it('puts the facts in, and a dash where one is missing', () => {
    expect(sentenceOf(fail('wrong-passphrase', { tries: 3 }))).toContain('第 3 次');
    expect(sentenceOf(fail('wrong-passphrase'))).toContain('第 — 次');
  });

  it.each(FAILURE_CODES)('of %s is Chinese, ends in a full stop and holds no placeholder', (code) => {
    const sentence = sentenceOf(fail(code));
    expect(sentence).toMatch(/^[^a-z{}]*(?:\.zbb|\.zbk|keys\.json)?[^a-z{}]*(?:\.zbb|\.zbk|keys\.json)?[^a-z{}]*。$/);
    expect(sentence.length).toBeGreaterThan(5);
  });
});
