import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { cellText, type Block, type Paper } from '../domain/papers/paper';
import { PAPER_NAMES, paperRequest, type PaperName, type PaperRequest } from '../domain/papers/request';
import { GATHERING_KINDS } from '../domain/gathering';
import type { Moment, Office } from '../office/office';
import { CommandDesk } from '../testing/command-line';
import { missingGlyphs } from '../testing/missing-glyphs';
import { OfficeReader } from '../testing/office-reader';
import { paperToDocx } from './docx';
import { paperToHtml } from './html';
import { paperOf } from './papers';

// A year of a whole branch, opened with a real passphrase; LibreOffice reads every paper in one go.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });
const desk = new CommandDesk();
const reader = new OfficeReader();
const moment: Moment = { now: '2027-01-08T02:00:00Z', today: '2027-01-08', author: '李淑芬', newId: () => 'f'.repeat(32) };
const papers = new Map<string, Paper>();
let printed: Record<string, Uint8Array>;

interface Kept {
  readonly id: string;
  readonly kind: string;
  readonly document: { readonly withdrawn: boolean; readonly countedKinds?: readonly string[]; readonly ledger?: string };
}

/** Not of one branch alone, or tested beside what they are made of. */
const ELSEWHERE: ReadonlySet<PaperName> = new Set<PaperName>(['minutes', 'handbook', 'letter', 'circular', 'sample', 'cover-slip', 'receipt-slip']);

/** Each paper once, and the minutes of every kind. */
function requests(kept: readonly Kept[]): PaperRequest[] {
  const of = (kind: string, wanted: (record: Kept) => boolean = () => true): string => {
    const found = kept.find((record) => record.kind === kind && !record.document.withdrawn && wanted(record));
    if (!found) throw new Error(`The sample has no ${kind} for ${String(wanted)}.`);
    return found.id;
  };
  const counting = (kind: string): string => of('gathering', ({ document }) => document.countedKinds?.includes(kind) === true);
  const records: Readonly<Partial<Record<PaperName, string>>> = {
    notice: counting('party-meeting'), 'sign-in': counting('party-meeting'), 'birthday-card': counting('political-birthday'),
    'appraisal-ballot': counting('appraisal'), 'appraisal-summary': counting('appraisal'), 'election-request': counting('election'), 'election-method': counting('election'),
    'election-ballot': counting('election'), 'election-result': counting('election'), 'election-report': counting('election'), plan: of('plan'), rectification: of('ledger-item'),
  };
  const rest = PAPER_NAMES.filter((paper) => !ELSEWHERE.has(paper));
  return [
    ...GATHERING_KINDS.map((kind) => paperRequest.parse({ paper: 'minutes', record: counting(kind), kind })),
    ...rest.map((paper) => paperRequest.parse({ paper, year: 2025, period: '2025-12', record: records[paper] ?? '', names: true, ledger: 'life-meeting-rectification' })),
  ];
}

const nameOf = (request: PaperRequest): string => (request.paper === 'minutes' ? `minutes-${request.kind ?? ''}` : request.paper);

beforeAll(async () => {
  await desk.on('branch', 'sample', '--seed', '5', '--from', '2025', '--to', '2026');
  const { records } = await desk.on<{ readonly records: readonly Kept[] }>('branch', 'records');
  await desk.look('branch', (office: Office) => {
    for (const request of requests(records)) {
      const made = paperOf(office, moment, request);
      if (!made.ok) throw new Error(`${request.paper}: ${made.error.code}`);
      papers.set(nameOf(request), made.value);
    }
  });
  const files: Record<string, Uint8Array> = {};
  for (const [name, paper] of papers) files[`${name}.docx`] = await paperToDocx(paper);
  printed = reader.toPdfs(files);
});
afterAll(() => {
  desk.clear();
  reader.close();
});

/** Every word that a block puts on paper. */
function wordsOf(block: Block): string[] {
  switch (block.kind) {
    case 'title':
    case 'heading':
      return [block.text];
    case 'spread':
      return [...block.parts];
    case 'text':
      return block.screen === true ? [] : block.runs.map(cellText);
    case 'facts':
      return block.rows.flat().flatMap(([label, value]) => [label, cellText(value)]);
    case 'table':
      return [...block.columns.map(({ label }) => label), ...block.rows.flat().map(cellText)];
    case 'signatures':
      return [...block.labels];
    case 'annexes':
      return [...block.names];
    case 'signed':
      return [block.by, block.on];
    case 'imprint':
      return [block.copies, block.by, block.on];
    case 'space':
    case 'contents':
      return [];
  }
}

const counted = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const sign of text.replaceAll(/\s/g, '')) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return counts;
};
const wordsIn = ({ sheets }: Paper): string => sheets.flatMap(({ blocks }) => blocks.flatMap(wordsOf)).join('');
const pagesOf = (name: string): string[] => reader.pages(printed[`${name}.docx`] ?? new Uint8Array());

describe('every paper as a Word file', () => {
  it('is opened by LibreOffice, and has every character of the record as often as the record has it', () => {
    expect(papers.size).toBe(GATHERING_KINDS.length + PAPER_NAMES.length - ELSEWHERE.size);
    for (const [name, paper] of papers) {
      const found = counted(pagesOf(name).join(''));
      const lacks = [...counted(wordsIn(paper))].filter(([sign, count]) => (found.get(sign) ?? 0) < count);
      expect(lacks, name).toEqual([]);
    }
  });

  it('has a shape for every character on a machine that has none of the standard’s typefaces', async () => {
    for (const name of papers.keys()) expect(await missingGlyphs(printed[`${name}.docx`] ?? new Uint8Array()), name).toEqual([]);
  });

  it('of a ledger for the wall is one page on its side', () => {
    expect(pagesOf('chart')).toHaveLength(1);
    expect(reader.pageSize(printed['chart.docx'] ?? new Uint8Array())).toBe('297 × 210');
  });

  it('is one sheet for a ballot, without any number or place for a name', () => {
    for (const name of ['appraisal-ballot', 'election-ballot']) {
      const pages = pagesOf(name);
      expect(pages).toHaveLength(1);
      expect(pages[0]).not.toMatch(/—1—|编号|序号|签字|签名：/);
      expect(pages[0]).toContain('无记名填写，请勿署名');
    }
  });
});

it('every paper is drawn as a page without scripts and without anything from outside', () => {
  for (const [name, paper] of papers) expect(paperToHtml(paper), name).not.toMatch(/<script|http|src=|url\(/);
});
