import { afterAll, describe, expect, it, vi } from 'vitest';
import { minutesPaper, type MinutesInput } from '../domain/papers/minutes';
import type { Paper } from '../domain/papers/paper';
import { OfficeReader } from '../testing/office-reader';
import { aGathering, anAgendaItem, aSheet } from '../testing/builders';
import { paperToDocx, type PageOf } from './docx';
import { paperToHtml } from './html';

// LibreOffice makes itself a profile at its first start.
vi.setConfig({ testTimeout: 60_000 });
const reader = new OfficeReader();
afterAll(() => reader.close());

const input = (): MinutesInput => ({
  document: aGathering({
    mainKind: 'party-meeting',
    countedKinds: ['party-meeting', 'theme-day'],
    title: '讨论刘洋同志转正 <b>&amp;',
    attendance: aSheet(24, 21),
    agenda: [anAgendaItem({ title: '讨论刘洋同志转正', vote: { matter: 'admission', method: 'secret-ballot', inFavour: 20, against: 0, abstained: 1 }, resolution: '同意刘洋同志按期转为中共正式党员。', responsible: '李淑芬', dueOn: '2025-11-20' })],
  }),
  orgName: '高中部教师党支部',
  ordinals: [{ kind: 'party-meeting', ordinal: 4 }, { kind: 'theme-day', ordinal: 11 }],
  roster: [],
  broughtTo: [],
});

const pagesOf = async (paper: Paper, pageOf?: PageOf): Promise<string[]> => reader.pages(reader.toPdf('paper.docx', await paperToDocx(paper, pageOf)));

describe('minutes as a Word file', () => {
  it('opens in LibreOffice with a sheet for each counted kind and every word of the record', async () => {
    const pages = await pagesOf(minutesPaper(input()));
    expect(pages).toHaveLength(2);
    expect(pages[0]).toContain('支部党员大会记录');
    expect(pages[0]).toContain('第4次');
    expect(pages[1]).toContain('主题党日记录');
    expect(pages[1]).toContain('第11次');
    for (const words of ['讨论刘洋同志转正 <b>&amp;', '无记名投票，赞成 20 票', '同意刘洋同志按期转为中共正式党员。', '（会议结束）', '主持人签字']) expect(pages[0]).toContain(words.replaceAll(' ', ''));
  });

  it('prints one kind only when asked', async () => {
    expect(await pagesOf(minutesPaper(input(), 'theme-day'))).toHaveLength(1);
  });

  it('writes the page numbers that it is given into the contents', async () => {
    const paper = minutesPaper(input());
    const [first] = await pagesOf({ ...paper, sheets: [{ blocks: [{ kind: 'title', text: '目录' }, { kind: 'contents' }] }, ...paper.sheets] }, (sheet) => sheet + 1);
    expect(first).toMatch(/第4次[^0-9]*2.*第11次[^0-9]*3/);
  });
});

describe('minutes as a page', () => {
  it('takes what people typed as text, never as markup', () => {
    const html = paperToHtml(minutesPaper(input()));
    expect(html).toContain('讨论刘洋同志转正 &lt;b&gt;&amp;amp;');
    expect(html).not.toContain('<b>&');
    expect(html).not.toMatch(/<script|http|src=|url\(/);
  });
});
