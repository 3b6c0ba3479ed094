import { describe, expect, it } from 'vitest';
import type { NoticeContent, OrderFile } from '../domain/orders';
import { addAttachment, heldFiles, readAttachment } from '../office/attachments';
import { conveyAt } from '../office/convey';
import type { Office } from '../office/office';
import { changeOrder, giveOrder } from '../office/orders';
import { receivedOrders } from '../office/order-answers';
import { saveRecord } from '../office/save';
import { dumpProjections, verifyOffice } from '../office/verify';
import { digestOf, sign } from '../records/statements';
import { dropUnnamedBlobs } from '../store/blobs';
import { keepErasure } from '../store/erasures';
import { aGathering } from '../testing/builders';
import { cloneOffice } from '../testing/clone-office';
import { joinOffices, must } from '../testing/confirmed';
import { contentOf } from '../testing/crash/content';
import { aDocx, aPdf } from '../testing/files';
import { aChain, there } from '../testing/levels';
import { aMoment, anOffice } from '../testing/office';
import { buildProgram } from '../testing/other-program/build-program';
import { packageBytes } from '../testing/packages';
import { carryMerge, pairOffice } from '../testing/paired';
import { StickInMemory } from '../testing/stick-in-memory';
import { writeDownward, writeReport } from './send';
import { lookAtFile } from './take-in';

const moment = aMoment();
const NOTICE: NoticeContent = { title: '关于学习全会精神的通知', number: '', issuer: '', issuedOn: '2026-11-05', text: '请各支部组织学习。', conveyBy: '2026-11-30', suggested: 'study-session', passes: '' };
const PDF = aPdf();

const attached = (office: Office, name = '全会公报.pdf', bytes = PDF): OrderFile => {
  const { carried: _, ...file } = must(addAttachment(office, moment, name, bytes));
  return file as OrderFile;
};
const give = (office: Office, to: readonly string[], files: readonly OrderFile[], passes = '') => giveOrder(office, moment, { kind: 'notice', content: { ...NOTICE, passes, ...(files.length > 0 ? { files: [...files] } : {}) } }, to);
const filesAt = (office: Office): readonly OrderFile[] => receivedOrders(office, 'notice').flatMap(({ statement }) => statement.content.files ?? []);

const around = (async () => {
  const superior = await anOffice({ code: '01', name: '清河县教育局党委', role: 'superior' });
  const [branch, neighbour] = [await anOffice(), await anOffice({ code: '0102', name: '清河县第二中学初中部教师党支部' })];
  return { superior, branch, neighbour, slot: joinOffices(branch, superior, moment), other: joinOffices(neighbour, superior, moment) };
})();

async function world() {
  const { superior, branch, neighbour, slot, other } = await around;
  return { superior: cloneOffice(superior), branch: cloneOffice(branch), neighbour: cloneOffice(neighbour), slot, other, stick: new StickInMemory() };
}
const down = async (superior: Office, slot: string, to: Office, stick: StickInMemory, back = false) => {
  const { path } = must(await writeDownward(superior, moment, slot, stick.drop('superior'), back));
  const looked = must(await lookAtFile(to, moment, stick.files, '/incoming', path));
  must(await stick.take(to, moment, path));
  return { path, blobs: looked.opened.blobs, features: looked.opened.manifest.features };
};

describe('a file of a notice', () => {
  it('comes down with it and opens in the branch, and goes to nobody else', async () => {
    const { superior, branch, neighbour, slot, other, stick } = await world();
    const file = attached(superior);
    must(give(superior, [branch.org], [file]));
    const { path, features } = await down(superior, slot, branch, stick);
    await down(superior, other, neighbour, stick);
    expect(features).toEqual(['order-files']);
    expect(filesAt(branch)).toEqual([file]);
    expect(Buffer.from(must(readAttachment(branch, file.sha256)).bytes)).toEqual(Buffer.from(PDF));
    expect(heldFiles(neighbour, [file.sha256])).toEqual([]);
    const before = dumpProjections(branch);
    must(await stick.take(branch, moment, path));
    expect(dumpProjections(branch)).toBe(before);
    expect(verifyOffice(branch)).toMatchObject({ ok: true, blobs: 1, damagedBlobs: [] });
  });

  it('stays when the data is opened anew, on both sides, and when a record that names it too is erased', async () => {
    const { superior, branch, slot, stick } = await world();
    const file = attached(superior);
    must(give(superior, [branch.org], [file]));
    attached(superior, '没有用上.docx', aDocx());
    await down(superior, slot, branch, stick);
    expect([superior, branch].map(({ db }) => dropUnnamedBlobs(db))).toEqual([1, 0]);
    keepErasure(branch.db, sign({ kind: 'erasure', org: branch.org, device: branch.device, statedAt: moment.now, record: moment.newId(), versions: [], blobs: [file.sha256], reason: '误加' }, branch.keys.signingSecret));
    expect([superior, branch].map((office) => heldFiles(office, [file.sha256]))).toEqual([[file.sha256], [file.sha256]]);
  });

  it('is passed on untouched by the levels between', async () => {
    const { offices, slots } = await aChain(4, moment);
    const stick = new StickInMemory();
    const files = [attached(there(offices[0]))];
    let passes = '';
    for (const [at, slot] of slots.entries()) {
      const [from, to] = [there(offices[at]), there(offices[at + 1])];
      must(give(from, [to.org], filesAt(from).length > 0 ? filesAt(from) : files, passes));
      await down(from, slot, to, stick);
      passes = receivedOrders(to, 'notice')[0]?.statement.notice ?? '';
    }
    expect(filesAt(there(offices[3]))).toEqual(files);
    expect(Buffer.from(must(readAttachment(there(offices[3]), files[0]?.sha256 ?? '')).bytes)).toEqual(Buffer.from(PDF));
  });

  it('goes along until the branch has conveyed it; with another word or when all is given back it goes again', async () => {
    const { superior, branch, slot, stick } = await world();
    const file = attached(superior);
    const { order } = must(give(superior, [branch.org], [file]));
    const blobs = async (back = false): Promise<number> => (await down(superior, slot, branch, stick, back)).blobs.length;
    expect([await blobs(), await blobs()]).toEqual([1, 1]);
    const { record } = must(saveRecord(branch, moment, { record: moment.newId(), kind: 'gathering', document: aGathering({ start: '2026-11-05T15:30' }), heads: [] }));
    must(conveyAt(branch, moment, order, record));
    must(await stick.take(superior, moment, must(await writeReport(branch, moment, '2026-11', false, stick.drop('branch'))).path));
    expect([await blobs(), await blobs(true)]).toEqual([0, 1]);
    must(changeOrder(superior, moment, 'notice', order, [branch.org], { to: 'correct', content: { ...NOTICE, files: [file, attached(superior, '学习提纲.docx', aDocx())] } }));
    expect(await blobs()).toBe(2);
    must(changeOrder(superior, moment, 'notice', order, [branch.org], { to: 'withdraw', reason: '重复' }));
    expect(await blobs()).toBe(0);
  });

  it('that nothing changes in is corrected to nothing', async () => {
    const { superior, branch } = await world();
    const file = attached(superior);
    const { order } = must(give(superior, [branch.org], [file]));
    expect(must(changeOrder(superior, moment, 'notice', order, [branch.org], { to: 'correct', content: { ...NOTICE, files: [file] } }))).toEqual({ changed: 0 });
  });

  it('reaches the branch’s other computer by 合并', async () => {
    const { superior, branch, slot, stick } = await world();
    const file = attached(superior);
    must(give(superior, [branch.org], [file]));
    await down(superior, slot, branch, stick);
    const second = await pairOffice(branch, moment);
    await carryMerge(stick, moment, branch, second);
    expect(must(readAttachment(second, file.sha256)).type).toBe('application/pdf');
  });

  it('is not given where it is not here as it is named, or where there are too many or too much', async () => {
    const { superior, branch } = await world();
    const file = attached(superior);
    const code = (files: readonly OrderFile[]): unknown => {
      const given = give(superior, [branch.org], files);
      return given.ok ? 'given' : given.error.code;
    };
    expect(code([{ ...file, sha256: 'a'.repeat(64) }])).toBe('order-files');
    expect(code([{ ...file, bytes: file.bytes + 1 }])).toBe('order-files');
    expect(code([{ ...file, type: 'image/jpeg' }])).toBe('order-files');
    expect(code([file, file])).toBe('order-files');
    expect(code(Array.from({ length: 21 }, (_, at) => ({ ...file, sha256: at.toString(16).padStart(64, '0') })))).toBe('order-files');
    const large = Array.from({ length: 6 }, (_, at) => attached(superior, `${at}.pdf`, Buffer.concat([PDF.subarray(0, 9), Buffer.alloc(19 * 1024 ** 2, at), PDF.subarray(9)])));
    expect(code(large)).toBe('order-files');
    expect(code(large.slice(0, 5))).toBe('given');
  });
});

describe('a 下发 file made by hand', () => {
  async function taken(change: { readonly names?: readonly OrderFile[]; readonly blob: Uint8Array }): Promise<string> {
    const { superior, branch } = await world();
    const file = attached(superior);
    const said = { kind: 'notice' as const, org: superior.org, device: superior.device, statedAt: moment.now, notice: moment.newId(), to: branch.org, replaces: [], state: 'open' as const, on: moment.today, reason: '' };
    const names = change.names ?? [file];
    const bytes = await packageBytes({
      manifest: { id: moment.newId(), kind: 'downward', app: '0.1.0', features: ['order-files'], sender: { org: superior.org, code: '01', name: '教育局党委' }, number: 9, addressee: branch.org, period: '', writtenAt: moment.now, base: '', submitted: { digest: digestOf([]), count: 0 } },
      statements: [sign({ ...said, content: { ...NOTICE, ...(names.length > 0 ? { files: [...names] } : {}) } }, superior.keys.signingSecret)], versions: () => [], recordsByKind: {},
      blobs: [{ sha256: attached(superior, 'x.pdf', change.blob).sha256, bytes: change.blob.length, content: () => change.blob }], recipients: [branch.keys.sealingKey], signingSecret: superior.keys.signingSecret,
    });
    const before = contentOf(branch);
    const stick = new StickInMemory({ 'made.zbb': bytes });
    const done = await stick.take(branch, moment, '/stick/made.zbb');
    if (!done.ok) expect(contentOf(branch)).toBe(before);
    return done.ok ? 'taken' : done.error.code;
  }

  it('brings no file that no order names, nor one that is not what the order says', async () => {
    const { superior } = await world();
    const file = attached(superior);
    expect(await taken({ blob: PDF })).toBe('taken');
    expect(await taken({ blob: aPdf('another') })).toBe('content-invalid');
    expect(await taken({ names: [], blob: PDF })).toBe('content-invalid');
    expect(await taken({ names: [{ ...file, bytes: 5 }], blob: PDF })).toBe('content-invalid');
    expect(await taken({ names: [{ ...file, type: 'image/jpeg' }], blob: PDF })).toBe('content-invalid');
  });
});

describe('a program from before there were files of notices', () => {
  it('refuses such a package by its feature, unchanged, and reads one whose notices name none', async () => {
    const older = await buildProgram([{ file: 'db/exchange/manifest.ts', from: '[TEMPLATES_FEATURE, ORDER_FILES_FEATURE,', to: '[TEMPLATES_FEATURE,' }, { file: 'db/domain/orders.ts', from: '  files,\n});\nexport type NoticeContent', to: '});\nexport type NoticeContent' }]);
    const { superior, branch, slot, stick } = await world();
    const look = async (path: string) => older.lookAtFile(branch, moment, stick.files, '/incoming', path);
    must(give(superior, [branch.org], []));
    must(await look(must(await writeDownward(superior, moment, slot, stick.drop('superior'))).path));
    must(give(superior, [branch.org], [attached(superior)]));
    const before = contentOf(branch);
    expect(await look(must(await writeDownward(superior, moment, slot, stick.drop('superior'))).path)).toMatchObject({ ok: false, error: { code: 'file-feature', facts: { feature: 'order-files' } } });
    expect(contentOf(branch)).toBe(before);
  });
});
