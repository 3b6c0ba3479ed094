import { describe, expect, it } from 'vitest';
import { assetOf, isOwnAddress } from './asset-path';

describe('assetOf', () => {
  it('serves the start page for the bare address and for its name, whatever the hash', () => {
    const page = { path: 'index.html', mime: 'text/html; charset=utf-8' };
    expect(assetOf('app://zhibu/')).toEqual(page);
    expect(assetOf('app://zhibu/index.html#/home')).toEqual(page);
  });

  it('gives scripts, styles and pictures their type', () => {
    expect(assetOf('app://zhibu/assets/index-a1.js')?.mime).toMatch(/^text\/javascript/);
    expect(assetOf('app://zhibu/assets/index.css')?.mime).toMatch(/^text\/css/);
    expect(assetOf('app://zhibu/assets/mark.svg')?.mime).toBe('image/svg+xml');
  });

  it.each([
    'app://zhibu/../main/index.js',
    'app://zhibu/%2e%2e/main/index.js',
    'app://zhibu/assets/..%2f..%2fmain/index.js',
    'app://zhibu/assets/..%5c..%5cmain%5cindex.js',
    'app://zhibu//etc/passwd.js',
    'app://zhibu/C:/x.js',
    'app://zhibu/.hidden.js',
    'app://zhibu/a%00.js',
    'app://zhibu/%',
    'app://zhibu/zhibu.db',
    'app://zhibu/package.json',
    'app://other/index.html',
    'app://user@zhibu/index.html',
    'file:///etc/passwd',
    'http://zhibu/index.html',
    'no address',
  ])('never leads out of its folder: %s', (address) => {
    const asset = assetOf(address);
    // The URL parser itself resolves some of them to a harmless name inside the folder.
    expect(asset === null || /^(main\/)?index\.js$/.test(asset.path)).toBe(true);
  });
});

describe('isOwnAddress', () => {
  it('knows only our scheme and host', () => {
    expect(isOwnAddress('app://zhibu/index.html#/x')).toBe(true);
    expect(isOwnAddress('app://zhibu.example/')).toBe(false);
    expect(isOwnAddress('https://zhibu/')).toBe(false);
    expect(isOwnAddress('file:///x')).toBe(false);
  });
});
