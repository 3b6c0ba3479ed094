import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { cellText, type Paper } from '../domain/papers/paper';
import { CommandDesk } from '../testing/command-line';
import { OfficeReader } from '../testing/office-reader';
import { paperToDocx } from './docx';
import { paperToHtml } from './html';
import { handbookOf } from './register-papers';

// A year of a whole branch, opened with a real passphrase.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
const desk = new CommandDesk();
const reader = new OfficeReader();
let paper: Paper;
let titles: string[];

beforeAll(async () => {
  await desk.on('branch', 'sample', '--seed', '5', '--from', '2025', '--to', '2025');
  const kept = await desk.on<{ readonly records: readonly { readonly document: { readonly title: string; readonly withdrawn: boolean } }[] }>('branch', 'records', '--kind', 'gathering');
  titles = kept.records.filter(({ document }) => !document.withdrawn).map(({ document }) => document.title);
  paper = await desk.look('branch', (office) => {
    const made = handbookOf(office, '2026-01-08', 2025, false);
    if (!made.ok) throw new Error(made.error.code);
    return made.value;
  });
});
afterAll(() => {
  desk.clear();
  reader.close();
});

describe('the yearly handbook', () => {
  it('names its parts in the order of the printed one', () => {
    const parts = paper.sheets.flatMap(({ name, depth }) => (name !== undefined && depth === 1 ? [name] : []));
    expect(parts.slice(0, 4)).toEqual(['支部基本情况', '党员名册', '工作计划', '2025 年党费收缴登记']);
    expect(parts).toEqual(expect.arrayContaining(['支部党员大会记录', '党课记录', '主题党日记录', '2025 年谈话登记', '台账']));
    expect(parts.at(-1)).toBe('2025 年统计');
  });

  it('has every gathering of the year, opens in LibreOffice, and prints the pages that it was told into its contents', async () => {
    const pages = reader.pages(reader.toPdf('handbook.docx', await paperToDocx(paper, (sheet) => sheet + 1)));
    const text = pages.join('');
    expect(titles.length).toBeGreaterThan(50);
    for (const title of titles) expect(text).toContain(title.replaceAll(/\s/g, ''));
    expect(pages[1]).toMatch(/^使用说明/);
    expect(pages[2]).toMatch(/^目录/);
  });

  it('gives away neither birth months nor phone numbers unless somebody asks for them', async () => {
    const people = await desk.on<{ readonly records: readonly { readonly document: { readonly phone: string; readonly birthMonth: string; readonly name: string } }[] }>('branch', 'records', '--kind', 'member');
    const cells = (paper.sheets.find(({ name }) => name === '党员名册')?.blocks ?? []).flatMap((block) => (block.kind === 'table' ? block.rows.flat().map(cellText) : []));
    const known = people.records.flatMap(({ document: { name, phone, birthMonth } }) => (cells.includes(name) ? [phone, birthMonth] : [])).filter((word) => word !== '');
    expect(known.length).toBeGreaterThan(20);
    expect(cells.filter((cell) => known.includes(cell))).toEqual([]);
  });

  it('is one page after the other in the print, each sheet a place of its own', () => {
    const html = paperToHtml(paper, (sheet) => sheet + 100);
    expect(html.match(/<section/g)).toHaveLength(paper.sheets.length);
    const named = paper.sheets.filter(({ name }) => name !== undefined).length;
    expect(html.match(/<a class="d[12]" href="#sheet\d+">/g)).toHaveLength(named);
  });
});
