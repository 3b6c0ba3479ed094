import { describe, expect, it } from 'vitest';
import { templateDocument, templateInForce, unknownPlaceholders, type TemplateDocument } from '../domain/template';
import { aDocx } from '../testing/files';
import { aMoment, anOffice } from '../testing/office';
import type { Office } from './office';
import { chooseLayout, removeTemplate, saveTemplate, templateBytes, templateStates } from './templates';

const template = (fields: Partial<TemplateDocument>): TemplateDocument => templateDocument.parse({ paper: 'minutes', ...fields });
const file = { sha256: 'a'.repeat(64), name: '记录.docx', type: 'x', bytes: 1, carried: false };

it('the layout in force is the own template, unless the branch chose the built-in one or has none', () => {
  expect(templateInForce(template({ file }))).toBe('own');
  expect(templateInForce(template({ file, choice: 'built-in' }))).toBe('built-in');
  expect(templateInForce(template({ file, withdrawn: true }))).toBe('built-in');
  expect(templateInForce(template({}))).toBe('built-in');
  expect(templateInForce(null)).toBe('built-in');
});

describe('an own template', () => {
  const of = (office: Office) => templateStates(office).find(({ paper }) => paper === 'minutes');
  it('is kept with the data, for its paper only, and goes when it is taken away', async () => {
    const office = await anOffice();
    expect(saveTemplate(office, aMoment(), 'minutes', '县局记录.docx', aDocx()).ok).toBe(true);
    expect(of(office)).toMatchObject({ inForce: 'own', own: '县局记录.docx' });
    expect(templateBytes(office, 'minutes')).toEqual(Buffer.from(aDocx()));
    expect(templateBytes(office, 'roster')).toBeNull();
    expect(removeTemplate(office, aMoment(), 'minutes').ok).toBe(true);
    expect(of(office)).toMatchObject({ inForce: 'built-in', own: '' });
    expect(templateBytes(office, 'minutes')).toBeNull();
  });
  it('waits aside while the built-in layout is chosen', async () => {
    const office = await anOffice();
    saveTemplate(office, aMoment(), 'minutes', '县局记录.docx', aDocx());
    chooseLayout(office, aMoment(), 'minutes', 'built-in');
    expect(of(office)).toMatchObject({ inForce: 'built-in', own: '县局记录.docx', choice: 'built-in' });
    chooseLayout(office, aMoment(), 'minutes', '');
    expect(of(office)).toMatchObject({ inForce: 'own' });
  });
});

it('an unknown placeholder is told with the nearest known one, and with none where nothing is near', () => {
  expect(unknownPlaceholders(['主持', '时间', '完全无关的词语'], ['主持人', '时间'])).toEqual([{ name: '主持', near: '主持人' }, { name: '完全无关的词语', near: '' }]);
});
