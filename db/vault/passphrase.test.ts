import { describe, expect, test } from 'vitest';
import { checkPassphrase, generatePassphrase } from './passphrase';
import { systemRandomInt } from './random';
import { WORDS } from './words';

describe('checkPassphrase', () => {
  test.each(['春风-茶杯-铅笔-站台', 'correct horse battery', '支部2024换届大会顺利', '8302957146', 'Xiao-Wang likes tea'])('accepts %s', (text) => {
    expect(checkPassphrase(text)).toEqual({ ok: true, value: text });
  });

  test.each(['', '123456789', '一二三四五六七八九', `  ${'短'.repeat(3)}       `, '👍👍👍👍👍👎👎👎👎'])('%s is too short', (text) => {
    expect(checkPassphrase(text)).toEqual({ ok: false, error: { code: 'passphrase-too-short', minimum: 10 } });
  });

  test.each([
    '1234567890',
    '0987654321',
    '3456789012',
    'qwertyuiop',
    'QWERTYUIOP1',
    'Password123!',
    'admin@123456',
    'dangzhibu2024',
    'DangZhiBu@2025',
    '2024dangzhibu',
    '党支部20240701',
    '学习强国20240701',
    '不忘初心牢记使命2024',
    'ｐａｓｓｗｏｒｄ２０２４',
    'aaaaaaaaaa',
    '党党党党党党党党党党',
    '1212121212',
    'abcabcabcabc',
    '520131452013145201314',
    'abcdefghijkl',
    '!!!!!!!!!!!!',
    '13812345678',
    'woaini5201314',
    'w123456789',
  ])('%s is common', (text) => {
    expect(checkPassphrase(text)).toEqual({ ok: false, error: { code: 'passphrase-common' } });
  });

  test('takes composed and decomposed characters for the same', () => {
    expect(checkPassphrase(' cafe\u0301 au lait ')).toEqual({ ok: true, value: 'caf\u00e9 au lait' });
  });
});

describe('generatePassphrase', () => {
  test('offers four words of a list of at least 1,024 different two-character ones', () => {
    expect(WORDS.length).toBeGreaterThanOrEqual(1024);
    expect(new Set(WORDS).size).toBe(WORDS.length);
    expect(WORDS.filter((word) => !/^\p{Script=Han}{2}$/u.test(word))).toEqual([]);
    let next = 0;
    expect(generatePassphrase(() => next++)).toBe(WORDS.slice(0, 4).join('-'));
  });

  test('is always good enough itself', () => {
    for (let run = 0; run < 200; run++) expect(checkPassphrase(generatePassphrase(systemRandomInt)).ok).toBe(true);
  });
});
