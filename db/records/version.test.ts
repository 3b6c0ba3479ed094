import { describe, expect, it } from 'vitest';
import { aVersionText } from '../testing/packages';
import { readVersion } from './version';

describe('a version that came from elsewhere', () => {
  it('with one list item twice is refused: two items under one key would be one after merging, and break the index', () => {
    const line = { id: '0'.repeat(31).concat('1'), state: 'present' };
    const twice = aVersionText(1, { document: { attendance: [line, { ...line, state: 'leave' }] } });
    expect(readVersion(twice)).toEqual({ ok: false, error: { code: 'version-invalid', at: `document/attendance/${line.id}` } });
    expect(readVersion(aVersionText(1, { document: { attendance: [line] } })).ok).toBe(true);
  });
});
