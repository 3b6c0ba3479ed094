import { describe, expect, it } from 'vitest';
import { layoutInForce, templateDocument, unknownPlaceholders, type TemplateAbove, type TemplateDocument } from '../domain/template';
import { aDocx } from '../testing/files';
import { aMoment, anOffice } from '../testing/office';
import type { Office } from './office';
import { chooseLayout, removeTemplate, saveTemplate, templateBytes, templatesView } from './templates';

const template = (fields: Partial<TemplateDocument>): TemplateDocument => templateDocument.parse({ paper: 'minutes', ...fields });
const file = { sha256: 'a'.repeat(64), name: '记录.docx', type: 'x', bytes: 1, carried: false };

const of = (org: string, preset: boolean): TemplateAbove => ({ org: org.repeat(32), file, preset });

describe('the layout in force', () => {
  it.each<[string, TemplateDocument | null, readonly TemplateAbove[], string]>([
    ['nobody has a template', null, [], 'built-in'],
    ['the own one', template({ file }), [], 'own'],
    ['the own one, but the built-in one was chosen', template({ file, choice: 'built-in' }), [], 'built-in'],
    ['the own one was withdrawn', template({ file, withdrawn: true }), [], 'built-in'],
    ['a preset one from above where there is none of its own', null, [of('1', true)], '1'],
    ['the superior’s before another from further above', null, [of('2', true), of('1', true)], '2'],
    ['one that is only offered does not come unasked', null, [of('1', false)], 'built-in'],
    ['an offered one that was chosen', template({ choice: '1'.repeat(32) }), [of('2', true), of('1', false)], '1'],
    ['the own one stays when another comes from above', template({ file }), [of('1', true)], 'own'],
    ['from above, chosen before the own one', template({ file, choice: '1'.repeat(32) }), [of('1', false)], '1'],
    ['the chosen one was taken back: the own one again', template({ file, choice: '1'.repeat(32) }), [], 'own'],
    ['the built-in one was chosen although one is preset', template({ choice: 'built-in' }), [of('1', true)], 'built-in'],
  ])('%s', (_, own, above, expected) => {
    const inForce = layoutInForce(own, above);
    expect(inForce.source === 'above' ? inForce.template.org.slice(0, 1) : inForce.source).toBe(expected);
  });
});

describe('an own template', () => {
  const of = (office: Office) => templatesView(office, aMoment().today).papers.find(({ paper }) => paper === 'minutes');
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
