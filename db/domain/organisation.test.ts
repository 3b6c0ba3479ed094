import { describe, expect, it } from 'vitest';
import { nameOn, organisationDocument, subordinateDocument } from './organisation';

describe('an organisation’s name', () => {
  const document = organisationDocument.parse({
    type: 'branch',
    names: [
      { id: 'b', from: '2024-09-01', code: '130534-001-01', name: '清河县第二中学高中部教师党支部' },
      { id: 'a', from: '2018-09-01', code: '130534-001', name: '清河县第二中学教师党支部' },
      { id: 'c', removed: true, from: '2025-01-01', code: 'X', name: '误填' },
    ],
  });

  it('is the latest one not after the day', () => {
    expect([nameOn(document, '2024-08-31').code, nameOn(document, '2024-09-01').code, nameOn(document, '2026-01-01').code]).toEqual(['130534-001', '130534-001-01', '130534-001-01']);
  });

  it('before the first entry is the first', () => {
    expect(nameOn(document, '2000-01-01').name).toBe('清河县第二中学教师党支部');
  });

  it('is needed, with a code of letters, digits, hyphens and dots', () => {
    expect(organisationDocument.safeParse({ type: 'branch', names: [] }).success).toBe(false);
    expect(subordinateDocument.safeParse({ type: 'branch', name: '某支部', code: '001 甲' }).success).toBe(false);
    expect(subordinateDocument.parse({ type: 'branch', name: '某支部', code: '130534-001.A' }).org).toBe('');
  });
});
