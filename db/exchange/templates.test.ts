import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { laidOut } from '../documents/laid-out';
import { sampleTemplate } from '../documents/template-sample';
import { nodeFiles } from '../files/node-files';
import type { Office } from '../office/office';
import { chooseLayout, giveTemplate, presetTemplate, saveTemplate, takeTemplateBack, templateBytes, templatesView } from '../office/templates';
import { listSubordinates } from '../reports/subordinates';
import { digestOf, sign, type StatementOf } from '../records/statements';
import { saveRecord } from '../office/save';
import { rows } from '../store/prepared';
import { versionBytes } from '../store/versions';
import { pairOffice } from '../testing/paired';
import { aDocx } from '../testing/files';
import { joinOffices, must } from '../testing/confirmed';
import { contentOf } from '../testing/crash/content';
import { aMoment, anOffice } from '../testing/office';
import { packageBytes } from '../testing/packages';
import { JudgedFolder } from '../testing/package-verdict';
import { writeMerge } from './send-own';
import { writeDownward } from './send';
import { lookAtFile, takeIn } from './take-in';

const moment = aMoment();
const PAPER = 'minutes';
const FORM = aDocx();
let folder: JudgedFolder;
let chain: readonly Office[];
let slots: readonly string[];

/** Seven levels: a top, five in the middle, a branch; each has the digits of the next compared. */
beforeEach(async () => {
  folder = new JudgedFolder();
  chain = await Promise.all(Array.from({ length: 7 }, async (_, level) => anOffice({ code: `0${level}`, name: `第${level}级`, ...(level < 6 ? { role: 'superior' as const } : {}) })));
  slots = chain.slice(1).map((below, at) => joinOffices(below, level(at), moment));
});
afterEach(() => folder.remove());

function level(at: number): Office {
  const office = chain[at];
  if (!office) throw new Error('no such level');
  return office;
}
const branch = (): Office => level(6);
const stateIn = (office: Office) => templatesView(office, moment.today).papers.find(({ paper }) => paper === PAPER);

async function write(from: number): Promise<string> {
  return must(await writeDownward(level(from), moment, slots[from] ?? '', { files: nodeFiles, outbox: join(folder.path, 'out'), to: folder.path })).path;
}
async function take(to: Office, file: string) {
  const looked = await lookAtFile(to, moment, nodeFiles, join(folder.path, 'in'), file);
  return looked.ok ? takeIn(to, moment, looked.value) : looked;
}
/** From one level through all in between. */
async function carry(from: number, to = 6): Promise<void> {
  for (let at = from; at < to; at += 1) must(await take(level(at + 1), await write(at)));
}

describe('a template from above', () => {
  it('lays out the papers of the branch through seven levels, with whose it is, until it is taken back', async () => {
    must(giveTemplate(level(0), moment, PAPER, '统一记录.docx', FORM, true));
    await carry(0);
    expect(stateIn(branch())).toMatchObject({ inForce: 'above', inForceOrg: level(0).org, above: [{ file: '统一记录.docx', preset: true }] });
    expect(templateBytes(branch(), PAPER)).toEqual(Buffer.from(FORM));
    expect(templateBytes(branch(), 'roster')).toBeNull();
    // Those in the middle keep records too, and lay them out the same way.
    expect(stateIn(level(3))).toMatchObject({ inForce: 'above', below: null });
    must(takeTemplateBack(level(0), moment, PAPER));
    await carry(0);
    expect(stateIn(branch())).toMatchObject({ inForce: 'built-in', above: [] });
    expect(templateBytes(branch(), PAPER)).toBeNull();
  });

  it('says its sender’s name in the branch, also where that stands further above', async () => {
    must(giveTemplate(level(4), moment, PAPER, '远.docx', FORM, false));
    must(giveTemplate(level(5), moment, PAPER, '近.docx', await sampleTemplate(PAPER), true));
    await carry(4);
    expect(stateIn(branch())?.above.map(({ name, file, preset }) => [name, file, preset])).toEqual([['第5级', '近.docx', true], ['第4级', '远.docx', false]]);
    expect(stateIn(branch())).toMatchObject({ inForceOrg: level(5).org });
    must(chooseLayout(branch(), moment, PAPER, level(4).org));
    expect(templateBytes(branch(), PAPER)).toEqual(Buffer.from(FORM));
    expect(chooseLayout(branch(), moment, PAPER, level(2).org).ok).toBe(false);
  });

  it('leaves the own template alone', async () => {
    must(saveTemplate(branch(), moment, PAPER, '自己的.docx', await sampleTemplate(PAPER)));
    must(giveTemplate(level(5), moment, PAPER, '统一记录.docx', FORM, true));
    await carry(5);
    expect(stateIn(branch())).toMatchObject({ inForce: 'own', own: '自己的.docx', above: [{ file: '统一记录.docx' }] });
  });

  it('is offered only, and comes unasked once it is preset', async () => {
    must(giveTemplate(level(5), moment, PAPER, '统一记录.docx', FORM, false));
    await carry(5);
    expect(stateIn(branch())).toMatchObject({ inForce: 'built-in', above: [{ preset: false }] });
    must(presetTemplate(level(5), moment, PAPER, true));
    await carry(5);
    expect(stateIn(branch())).toMatchObject({ inForce: 'above' });
  });

  it('changes nothing when the same file comes twice, and an older stick brings no older layout back', async () => {
    must(giveTemplate(level(5), moment, PAPER, '旧.docx', await sampleTemplate(PAPER), true));
    const older = await write(5);
    must(giveTemplate(level(5), moment, PAPER, '新.docx', FORM, true));
    const newer = await write(5);
    must(await take(branch(), newer));
    const before = contentOf(branch());
    must(await take(branch(), newer));
    expect(contentOf(branch())).toBe(before);
    must(await take(branch(), older));
    expect(stateIn(branch())).toMatchObject({ above: [{ file: '新.docx' }] });
    expect(templateBytes(branch(), PAPER)).toEqual(Buffer.from(FORM));
  });

  it('reaches the branch’s other computer by 合并', async () => {
    must(giveTemplate(level(5), moment, PAPER, '统一记录.docx', FORM, true));
    await carry(5);
    const twin = await pairOffice(branch(), moment);
    must(await take(twin, must(await writeMerge(branch(), moment, twin.device, false, { files: nodeFiles, outbox: join(folder.path, 'out'), to: folder.path })).path));
    expect(templateBytes(twin, PAPER)).toEqual(Buffer.from(FORM));
  });

  it('is asked for of every subordinate’s next 下发 file, once', async () => {
    const due = () => listSubordinates(level(5), moment).map(({ receiptDue }) => receiptDue);
    await carry(5);
    expect(due()).toEqual([false]);
    must(giveTemplate(level(5), moment, PAPER, '统一记录.docx', FORM, true));
    expect(due()).toEqual([true]);
    await carry(5);
    expect(due()).toEqual([false]);
  });

  it('keeps the organisation’s own templates at home', async () => {
    must(saveTemplate(level(5), moment, PAPER, '机关自用.docx', FORM));
    await carry(5);
    expect(stateIn(branch())).toMatchObject({ inForce: 'built-in', above: [] });
    expect(rows(branch().db, 'SELECT 1 FROM blob')).toEqual([]);
  });

  it('that was made by hand and does harm lays out nothing, and says so', async () => {
    const paper = { paper: 'roster', personal: false } as const;
    expect((await laidOut(branch(), moment, paper)).ok).toBe(true);
    // Nobody's program gives such a file: it skips the check that the window and the command line make.
    must(giveTemplate(level(5), moment, 'roster', '坏.docx', FORM, true));
    await carry(5);
    expect(await laidOut(branch(), moment, paper)).toMatchObject({ ok: false, error: { code: 'template-unusable' } });
    must(chooseLayout(branch(), moment, 'roster', 'built-in'));
    expect((await laidOut(branch(), moment, paper)).ok).toBe(true);
  });
});

describe('a 下发 file', () => {
  /** What a superior's device could sign and must not. */
  async function forged(document: object, change: { readonly named?: boolean; readonly blob?: boolean; readonly owner?: Office; readonly says?: 'rule' | 'template' } = {}): Promise<string> {
    const [sender, to, owner] = [level(5), branch(), change.owner ?? level(5)];
    const record = moment.newId();
    const version = must(saveRecord(owner, moment, { record, kind: 'template', document, heads: [] })).version ?? '';
    const common = { org: sender.org, device: sender.device, statedAt: moment.now };
    const named = [{ record, version }];
    const statement: StatementOf<'rule' | 'template'> = change.says === 'rule' ? { kind: 'rule', ...common, sets: named } : { kind: 'template', ...common, templates: named };
    const file = join(folder.path, 'forged.zbb');
    writeFileSync(file, await packageBytes({
      manifest: { id: moment.newId(), kind: 'downward', app: '0.1.0', features: ['templates'], sender: { org: sender.org, code: '05', name: '第5级' }, number: 9, addressee: to.org, period: '', writtenAt: moment.now, base: '', submitted: { digest: digestOf([]), count: 0 } },
      statements: change.named === false ? [] : [sign(statement, sender.keys.signingSecret)], versions: () => [versionBytes(owner.db, version) ?? ''], recordsByKind: {},
      blobs: change.blob === true ? [{ sha256: createHash('sha256').update(FORM).digest('hex'), bytes: FORM.length, content: () => FORM }] : [], recipients: [to.keys.sealingKey], signingSecret: sender.keys.signingSecret,
    }));
    const before = contentOf(to);
    const taken = await take(to, file);
    if (!taken.ok) expect(contentOf(to)).toBe(before);
    return taken.ok ? 'taken' : taken.error.code;
  }

  it('brings no template that is the superior’s own, another’s, named by nobody, or called a rule', async () => {
    expect(await forged({ paper: PAPER, audience: 'below' })).toBe('taken');
    expect(await forged({ paper: PAPER })).toBe('statement-refused');
    expect(await forged({ paper: PAPER, audience: 'below' }, { named: false })).toBe('statement-refused');
    expect(await forged({ paper: PAPER, audience: 'below' }, { says: 'rule' })).toBe('statement-refused');
    expect(await forged({ paper: PAPER, audience: 'below' }, { owner: level(2) })).toBe('statement-refused');
  });

  it('brings no file that no template beside it names', async () => {
    expect(await forged({ paper: PAPER, audience: 'below' }, { blob: true })).toBe('content-invalid');
  });
});
