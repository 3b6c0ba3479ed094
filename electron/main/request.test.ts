import { describe, expect, it } from 'vitest';
import { parseRequest } from './request';
import { isTrustedSender } from './trusted-sender';

describe('parseRequest', () => {
  it('passes arguments that the contract names', () => {
    expect(parseRequest('unlock.withPassphrase', { passphrase: '春风-杯子' })).toEqual({ channel: 'unlock.withPassphrase', args: { passphrase: '春风-杯子' } });
  });

  it('drops what the contract does not name', () => {
    expect(parseRequest('app.status', { more: 1 })).toEqual({ channel: 'app.status', args: {} });
  });

  it.each([
    ['no.such.channel', {}],
    ['toString', {}],
    ['__proto__', {}],
    [7, {}],
    ['unlock.withPassphrase', { passphrase: 7 }],
    ['unlock.withPassphrase', {}],
    ['unlock.withPassphrase', null],
    ['backups.make', { to: '' }],
    ['backups.make', { to: 'x'.repeat(5000) }],
    ['members.get', { record: "'; DROP TABLE versions" }],
  ])('refuses %s with %j', (channel, args) => {
    expect(parseRequest(channel, args)).toBeNull();
  });
});

describe('isTrustedSender', () => {
  const ours = { address: 'app://zhibu/index.html#/home', isMainFrame: true, isOurWindow: true };

  it('trusts the main frame of our window on our page', () => {
    expect(isTrustedSender(ours)).toBe(true);
  });

  it('trusts nobody else', () => {
    expect(isTrustedSender({ ...ours, address: null })).toBe(false);
    expect(isTrustedSender({ ...ours, address: 'https://zhibu/' })).toBe(false);
    expect(isTrustedSender({ ...ours, address: 'about:blank' })).toBe(false);
    expect(isTrustedSender({ ...ours, isMainFrame: false })).toBe(false);
    expect(isTrustedSender({ ...ours, isOurWindow: false })).toBe(false);
  });
});
