import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { sampleTemplate } from '../../db/documents/template-sample';
import { OfficeReader } from '../../db/testing/office-reader';
import { willChoose, willSaveTo } from '../pages/dialogs';
import { Frame } from '../pages/frame';
import { Import } from '../pages/import';
import { Subordinates } from '../pages/subordinates';
import { BRANCH, foundBranch, foundSuperior, importInto, joinThem, openApp, putRecords, SUPERIOR, threeRecords, type OpenApp } from '../world/offices';
import { makePlace, type Place } from '../world/place';
import { zhibu } from '../world/zhibu';

// Papers that go to others, saved from the windows of a branch and its superior; each test goes on where the one before it ended.
test.describe.configure({ mode: 'serial' });

const reader = new OfficeReader();
const id = (digit: number): string => String(digit).repeat(32);
const COPIES = '县委组织部，县委教育工委';
const letter = (at: number, form: string, title: string, to: string, copies = '') => ({
  id: id(at), kind: 'letter', document: { form, title, to, body: '一、基本情况\n现有党员二十四名。\n特此报告。', by: BRANCH.name, on: '2026-11-06', copies },
});
const LETTERS = [letter(1, 'bulletin', '关于三会一课开展情况的通报', ''), letter(2, 'request', '关于支部换届选举的请示', SUPERIOR.name), letter(3, 'report', '关于主题党日开展情况的报告', SUPERIOR.name, COPIES)];
const ITEM = { id: id(4), kind: 'ledger-item', document: { ledger: 'inspection-rectification', title: '台账记录不全', foundOn: '2026-03-06', measures: [{ id: 'a', sort: 1, title: '补齐三月至五月的记录', responsible: '王建国', dueOn: '2026-06-30' }] } };

let place: Place;
let branch: OpenApp;
let superior: OpenApp;
let report = '';
const saved: { readonly name: string; readonly says: readonly string[]; readonly docx: string; readonly pdf: string }[] = [];

test.beforeAll(async () => {
  test.setTimeout(240_000);
  place = await makePlace();
  await foundBranch(place, threeRecords);
  await putRecords(place, 'branch', [...LETTERS, ITEM]);
  await foundSuperior(place);
  await joinThem(place);
  const named = ['--data', place.data('branch'), '--passphrase-file', place.passphraseFile];
  await zhibu(['submit', '--all', ...named]);
  const written = await zhibu(['export', '--to', place.stick, ...named]);
  report = String(written['id']);
  await importInto(place, 'superior', String(written['file']));
  branch = await openApp(place.data('branch'), { drives: [place.stick] });
  superior = await openApp(place.data('superior'), { drives: [place.stick] });
});
test.afterAll(async () => {
  await branch.close();
  await superior.close();
  await place.discard();
  reader.close();
});

async function savePaper(it: OpenApp, name: string, href: string, says: readonly string[]): Promise<void> {
  const at = new Frame(it.page);
  await it.page.evaluate((to) => {
    location.hash = to;
  }, `#/papers/${href}`);
  await expect(at.main).toContainText(/共 \d+ 页，A4/);
  const file = (format: string): string => join(place.folder, `${name}.${format}`);
  for (const [format, button] of [['docx', '存为 Word'], ['pdf', '存为 PDF']] as const) {
    await willSaveTo(it.app, file(format));
    await at.button(button).click();
    await expect(at.main).toContainText(`已保存：${file(format)}`);
  }
  saved.push({ name, says, docx: file('docx'), pdf: file('pdf') });
}

for (const { id: record, document: { title, to, copies } } of LETTERS) {
  test(`${title} is saved as Word and PDF`, () => savePaper(branch, title, `letter?record=${record}`, [title, ...(to === '' ? [] : [`${to}：`]), '一、基本情况', '现有党员二十四名。', BRANCH.name, '2026年11月6日', ...(copies === '' ? [] : [`抄送：${COPIES}。`, '2026年11月6日印发'])]));
}
test('so is a 整改通知书', () => savePaper(branch, '整改通知书', `rectification?record=${ITEM.id}`, ['整改通知书', '台账记录不全', '补齐三月至五月的记录']));
test('so is the slip that goes with a report, with its counts', () => savePaper(branch, '封面单', `cover-slip?package=${report}`, [BRANCH.name, BRANCH.code, SUPERIOR.name, '3条']));
test('so is the receipt that the superior gives for it', () => savePaper(superior, '回执', `receipt-slip?package=${report}`, [BRANCH.name, SUPERIOR.name, '3条']));

test('LibreOffice opens every Word file, and both forms say the same', () => {
  const words = reader.toPdfs(Object.fromEntries(saved.map(({ name, docx }) => [`${name}.docx`, readFileSync(docx)])));
  expect(saved).toHaveLength(LETTERS.length + 3);
  for (const { name, says, pdf } of saved) {
    const forms = [reader.pages(words[`${name}.docx`] ?? new Uint8Array()).join(''), reader.pages(readFileSync(pdf)).join('')];
    for (const form of forms) for (const line of says) expect(form, name).toContain(line.replaceAll(/\s/g, ''));
  }
});

test('the 版记 of a letter stands on the foot of 版心 in our PDF, with rules as wide as it', () => {
  const pdf = readFileSync(saved.find(({ says }) => says.some((line) => line.startsWith('抄送')))?.pdf ?? '');
  const ink = reader.ink(pdf, 1, 264);
  expect(Math.abs(ink.bottom - 262)).toBeLessThan(1);
  expect(Math.abs(ink.left - 28)).toBeLessThan(1);
  expect(Math.abs(ink.right - 184)).toBeLessThan(1);
  const copies = reader.places(pdf).find(({ text }) => text.startsWith('抄送'));
  expect(Math.abs((copies?.left ?? 0) - (28 + (14 / 72) * 25.4))).toBeLessThan(1);
});

const layoutOf = async (it: OpenApp): Promise<Frame> => {
  const at = new Frame(it.page);
  await at.open('材料与模板');
  await at.link('会议记录的版式').click();
  return at;
};

/** A 下发 file of the superior, taken in by the branch; the words of its preview. */
async function sendDown(): Promise<string> {
  const slots = new Subordinates(superior.page);
  await slots.open('下级组织');
  const file = await slots.writeDownward();
  await slots.closeDialog();
  const desk = new Import(branch.page);
  await willChoose(branch.app, [join(place.stick, file)]);
  await desk.choose();
  const told = (await desk.looks.first().textContent()) ?? '';
  await desk.apply();
  return told;
}

test('a superior’s Word template goes down by file and lays the branch’s minutes out', async () => {
  const form = join(place.folder, '统一记录.docx');
  await writeFile(form, await sampleTemplate('minutes'));
  const above = await layoutOf(superior);
  await above.section('下发给下级').locator('input[type=file]').setInputFiles(form);
  await expect(above.main).toContainText(/模板能用，认出 \d+ 个占位符/);
  await above.button('下发这份模板').click();
  await expect(above.section('下发给下级')).toContainText('正在下发：统一记录.docx');
  expect(await sendDown()).toContain('上级的材料模板 1 份有变化');
  const below = await layoutOf(branch);
  await expect(below.main).toContainText(`现在采用${SUPERIOR.name}的模板`);
  await expect(below.section('上级的模板')).toContainText(`${SUPERIOR.name}：统一记录.docx`);
  await below.page.getByRole('radio', { name: '内置版式' }).click();
  await expect(below.main).toContainText('现在采用内置版式');
  await below.page.getByRole('radio', { name: `${SUPERIOR.name}的模板` }).click();
  await below.link('看填好的样子').click();
  await expect(below.main).toContainText('按模板排版');
});

test('and goes again when the superior takes it back', async () => {
  const above = await layoutOf(superior);
  await above.section('下发给下级').getByRole('button', { name: '撤回' }).click();
  await above.dialog.getByRole('button', { name: '撤回模板' }).click();
  await expect(above.section('下发给下级')).toContainText('还没有下发');
  await sendDown();
  const below = await layoutOf(branch);
  await expect(below.main).toContainText('现在采用内置版式');
  await expect(below.section('上级的模板')).toHaveCount(0);
});
