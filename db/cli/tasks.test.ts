import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sampleTemplate } from '../documents/template-sample';
import { CommandDesk, introduce } from '../testing/command-line';
import { aPdf } from '../testing/files';

// Every command derives a key from the passphrase; on a busy machine that is seconds each.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });
const desk = new CommandDesk();
const stick = desk.folder('stick');
const PDF = Buffer.from(aPdf()).toString('latin1');
interface Given { readonly order: string; readonly exit: number }
interface File { readonly files: readonly { readonly file: string }[] }

const down = async (): Promise<unknown> => desk.on('branch', 'import', (await desk.on<File>('above', 'receipt', '--slot-code', '0101', '--to', stick)).files[0]?.file ?? '');
const up = async (): Promise<unknown> => desk.on('above', 'import', (await desk.on<{ file: string }>('branch', 'export', '--to', stick)).file);

beforeAll(async () => {
  await desk.init('branch', 'branch', '0101', '高中部教师党支部');
  await desk.init('above', 'superior', '01', '教育局党委');
  await introduce(desk, 'above', 'branch', '0101', '高中部教师党支部');
});
afterAll(() => desk.clear());

describe('rule by commands', () => {
  it('is put, held against what was reported, listed and taken back', async () => {
    const file = desk.write('rules.json', JSON.stringify({ layer: 'superior', title: '关于党课的通知', rules: [{ id: 'a', tightens: 'R4', unit: 'quarter', minimum: 1 }] }));
    expect(await desk.on('above', 'rule', 'preview', file, '--from', '2025-01', '--until', '2025-12')).toMatchObject({ exit: 0, below: { organisations: 1, reported: 0 } });
    const { record } = await desk.on<{ record: string }>('above', 'rule', 'put', file);
    expect(await desk.on('above', 'rule', 'list')).toMatchObject({ sets: [{ id: record, own: true }] });
    expect(await desk.on('above', 'rule', 'to', record)).toMatchObject({ exit: 2, error: { code: 'bad-arguments' } });
    expect(await desk.on('above', 'rule', 'to', record, '--to', '0101')).toMatchObject({ exit: 0, record });
    expect(await desk.on('above', 'rule', 'list')).toMatchObject({ sets: [{ id: record, document: { chosen: true, edges: [{ removed: false }] } }] });
    expect(await desk.on('above', 'rule', 'withdraw', record)).toMatchObject({ exit: 2 });
    expect(await desk.on('above', 'rule', 'withdraw', record, '--reason', '已有新的通知')).toMatchObject({ exit: 0, record });
    expect(await desk.on('above', 'rule', 'list')).toMatchObject({ sets: [] });
  });
});

describe('a template by commands', () => {
  it('is given to chosen ones, or to everybody below', async () => {
    const given = async (): Promise<unknown> => (await desk.on<{ readonly papers: readonly { readonly paper: string; readonly below: unknown }[] }>('above', 'template', 'list')).papers.find(({ paper }) => paper === 'minutes')?.below;
    expect(await desk.on('above', 'template', 'give', 'minutes', desk.write('记录.docx', await sampleTemplate('minutes')), '--to', '0101')).toMatchObject({ exit: 0, preset: true });
    expect(await given()).toMatchObject({ chosen: true, edges: [{ removed: false }] });
    expect(await desk.on('above', 'template', 'to', 'minutes', '--to', '0999')).toMatchObject({ exit: 1, error: { code: 'slot-unknown' } });
    expect(await desk.on('above', 'template', 'to', 'minutes', '--all')).toMatchObject({ exit: 0 });
    expect(await given()).toMatchObject({ chosen: false });
  });
});

describe('task and notice by commands', () => {
  it('go down, are taken over and answered, and are closed', async () => {
    const content = desk.write('task.json', JSON.stringify({ title: '校舍安全排查', dueOn: '2099-12-10', steps: [{ id: 'a', title: '教学楼', dueOn: '' }] }));
    expect(await desk.on('above', 'task', 'new', content)).toMatchObject({ exit: 2, error: { code: 'bad-arguments' } });
    expect(await desk.on('above', 'task', 'new', content, '--to', '0999')).toMatchObject({ exit: 1, error: { code: 'slot-unknown' } });
    const { order } = await desk.on<Given>('above', 'task', 'new', content, '--to', '0101');
    const notice = await desk.on<Given>('above', 'notice', 'new', desk.write('notice.json', JSON.stringify({ title: '学习通知', text: '请组织学习。' })), desk.write('公报.pdf', PDF), '--all');
    expect(await down()).toMatchObject({ files: [{ handed: [{ kind: 'template', what: 'new', title: '会议记录', from: '教育局党委' }] }] });
    expect(await desk.on('branch', 'task', 'list')).toMatchObject({ received: [{ order, state: 'not-started', item: null }] });
    expect(await desk.on('branch', 'notice', 'list')).toMatchObject({ received: [{ order: notice.order, conveyed: [] }] });
    const taken = desk.folder('taken');
    for (const name of ['公报.pdf', '公报 (2).pdf']) {
      expect(await desk.on('branch', 'notice', 'files', notice.order, taken)).toMatchObject({ exit: 0, files: [{ file: join(taken, name) }], missing: [] });
      expect(readFileSync(join(taken, name), 'latin1')).toBe(PDF);
    }
    expect(await desk.on('branch', 'task', 'take', order)).toMatchObject({ exit: 0 });
    await up();
    expect(await desk.on('above', 'task', 'progress', order)).toMatchObject({ asked: 1, received: 1, addressees: [{ stand: 'not-started', received: true }] });
    expect(await desk.on('above', 'task', 'return', order, '--to', '0101')).toMatchObject({ exit: 2 });
    expect(await desk.on('above', 'task', 'close', order, '--to', '0101')).toMatchObject({ exit: 0, changed: 1 });
    expect(await desk.on('above', 'task', 'correct', order, '--to', '0101', '--due', '2099-12-31')).toMatchObject({ exit: 0, changed: 1 });
    expect(await desk.on('above', 'notice', 'withdraw', notice.order, '--all', '--reason', '重复')).toMatchObject({ exit: 0, changed: 1 });
    await down();
    expect(await desk.on('branch', 'task', 'list')).toMatchObject({ received: [{ word: 'closed', takenOver: false, dueOn: '2099-12-31' }] });
    expect(await desk.on('branch', 'notice', 'list')).toMatchObject({ received: [] });
  });
});
