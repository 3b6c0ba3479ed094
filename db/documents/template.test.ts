import PizZip from 'pizzip';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { PAPER_TITLES } from '../domain/names/papers';
import type { Paper } from '../domain/papers/paper';
import { samplePaper } from '../domain/papers/samples';
import { paperValues, placeholdersOf } from '../domain/papers/values';
import type { TemplatedPaper } from '../domain/template';
import { PAPER_NAMES } from '../domain/papers/request';
import { aCompound, ascii } from '../testing/files';
import { docxPage } from './docx-page';
import { checkTemplate } from './template-check';
import { readTemplate } from './template-file';
import { fillTemplate } from './template-fill';
import { sampleTemplate } from './template-sample';

const templated = PAPER_NAMES.filter((paper): paper is TemplatedPaper => paper !== 'handbook' && paper !== 'sample');

/** A small Word file with this body, and with more parts. */
function aTemplate(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const zip = new PizZip();
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
  zip.file('[Content_Types].xml', types);
  zip.file('_rels/.rels', `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`);
  zip.file('word/document.xml', `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1000" w:right="1100" w:bottom="1200" w:left="1300"/></w:sectPr></w:body></w:document>`);
  for (const [name, text] of Object.entries(parts)) zip.file(name, text);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const words = async (bytes: Uint8Array): Promise<string> => (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
const rels = (type: string, mode: string): string => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="http://example.org/x" TargetMode="${mode}"/></Relationships>`;

describe('a template that somebody chose', () => {
  it('is taken with its known places counted and its unknown ones named, each with the nearest known', async () => {
    const checked = await checkTemplate('minutes', aTemplate(`${p('{{主题}} {{主持}} {{#议题}}{{题目}}{{决义}}{{/议题}}')}${p('{{血型}}')}`));
    expect(checked).toEqual({ ok: true, value: { known: ['题目', '主题', '议题'], unknown: [{ name: '决义', near: '决议' }, { name: '主持', near: '主持人' }, { name: '血型', near: '' }] } });
  });

  it('is read where Word has cut a placeholder into pieces', async () => {
    const cut = '<w:p><w:r><w:t>{{主</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>题}}</w:t></w:r></w:p>';
    expect(await checkTemplate('minutes', aTemplate(cut))).toMatchObject({ ok: true, value: { known: ['主题'], unknown: [] } });
  });

  it.each<[string, Uint8Array, string]>([
    ['macros', aTemplate(p('x'), { 'word/vbaProject.bin': 'x' }), 'template-macros'],
    ['a password', aCompound(['EncryptionInfo', 'EncryptedPackage']), 'template-locked'],
    ['the old format', aCompound(['1Table', 'WordDocument']), 'template-not-docx'],
    ['a text under a .docx name', ascii('{{主题}}'), 'template-not-docx'],
    ['nothing in it', new Uint8Array(0), 'template-not-docx'],
    ['half of it missing', aTemplate(p('x')).subarray(0, 300), 'template-not-docx'],
    ['a template of its own somewhere outside', aTemplate(p('x'), { 'word/_rels/settings.xml.rels': rels('attachedTemplate', 'External') }), 'template-outside'],
    ['a picture somewhere outside', aTemplate(p('x'), { 'word/_rels/document.xml.rels': rels('image', 'External') }), 'template-outside'],
    ['another program’s object', aTemplate(p('x'), { 'word/embeddings/oleObject1.bin': 'x' }), 'template-outside'],
    ['a field that fetches', aTemplate('<w:p><w:r><w:instrText>DDEAUTO c:\\\\x</w:instrText></w:r></w:p>'), 'template-outside'],
    ['gigabytes when unpacked', aTemplate(p('x'), { 'word/bomb.xml': ' '.repeat(70 * 1024 ** 2) }), 'template-bomb'],
    ['a placeholder that is not closed', aTemplate(p('{{主题')), 'template-broken'],
    ['a loop without an end', aTemplate(p('{{#议题}}{{题目}}')), 'template-broken'],
    ['megabytes', new Uint8Array(4 * 1024 ** 2 + 1), 'template-too-large'],
  ])('is refused with %s', async (_, bytes, code) => {
    expect(await checkTemplate('minutes', bytes)).toMatchObject({ ok: false, error: { code } });
  });

  it('may hold a link that somebody clicks', async () => {
    expect(await checkTemplate('minutes', aTemplate(p('{{主题}}'), { 'word/_rels/document.xml.rels': rels('hyperlink', 'External') }))).toMatchObject({ ok: true });
  });
});

describe('a template filled in', () => {
  const paper = samplePaper('minutes');
  it('has the paper’s words in its places, the lines of a loop one after the other', async () => {
    const text = await words(fillTemplate(aTemplate(`${p('记录：{{主题}}')}${p('{{#议题}}')}${p('{{序号}}、{{题目}} → {{决议}}')}${p('{{/议题}}')}`), { ...paper, sheets: paper.sheets.slice(0, 1) }));
    expect(text).toContain('记录：讨论预备党员转正');
    expect(text).toContain('一、讨论转正申请 → 决议内容。');
    expect(text).not.toContain('{{');
  });

  it('comes once for each sheet, on a page of its own, and on one page for one sheet', async () => {
    const form = aTemplate(p('类别：{{类别}}'));
    const breaks = (bytes: Uint8Array): number => new PizZip(bytes).file('word/document.xml')?.asText().match(/<w:br w:type="page"\/>/g)?.length ?? 0;
    const two: Paper = { ...paper, sheets: paper.sheets.slice(0, 2) };
    expect(await words(fillTemplate(form, two))).toMatch(/类别：支部党员大会\s+类别：支部委员会会议/);
    expect(breaks(fillTemplate(form, two))).toBe(1);
    expect(breaks(fillTemplate(form, { ...paper, sheets: paper.sheets.slice(0, 1) }))).toBe(0);
  });

  it('leaves a place empty that the paper does not have, and takes text as text', async () => {
    const one: Paper = { title: '', layout: 'sheet', sheets: [{ blocks: [{ kind: 'facts', rows: [[['主题', '<b>{{时间}}</b> & 第二行\n第三行']]] }] }] };
    const text = await words(fillTemplate(aTemplate(p('[{{主题}}][{{没有}}]')), one));
    expect(text).toContain('[<b>{{时间}}</b> & 第二行第三行][]');
  });

  it('is previewed on its own paper with its own margins, without scripts', async () => {
    const filled = fillTemplate(aTemplate('<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:sz w:val="44"/></w:rPr><w:t>{{标题}}</w:t></w:r></w:p>'), { ...paper, sheets: paper.sheets.slice(0, 1) });
    const parts = await readTemplate(filled);
    const html = parts.ok ? await docxPage(filled, '题目', parts.value) : '';
    expect(html).toContain('@page{size:595.3pt 841.9pt;margin:50pt 55pt 60pt 65pt}');
    expect(html).toMatch(/<p class="center"><span class="type-22">支部党员大会记录<\/span><\/p>/);
    expect(html).not.toMatch(/<script|http/);
  });
});

describe.each(templated)('the sample template of %s', (paper) => {
  it('asks for nothing that the paper does not have, and shows every one of its places', async () => {
    const sample = await sampleTemplate(paper);
    const checked = await checkTemplate(paper, sample);
    expect(checked).toMatchObject({ ok: true, value: { unknown: [] } });
    const text = (await words(fillTemplate(sample, samplePaper(paper)))).replaceAll(/\s/g, '');
    const lacks = paperValues(samplePaper(paper)).flatMap(placeholdersOf).filter(({ inside, example }) => inside === null && !text.includes(example.replaceAll(/\s/g, '')));
    expect(lacks.map(({ name }) => name), PAPER_TITLES[paper]).toEqual([]);
  });
});
