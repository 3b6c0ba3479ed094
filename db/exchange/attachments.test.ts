import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { filesIn, type AttachedFile } from '../domain/attached-file';
import type { GatheringDocument } from '../domain/gathering';
import { filesLeftBehind } from '../domain/private-fields';
import { nodeFiles } from '../files/node-files';
import { addAttachment, heldFiles, readAttachment } from '../office/attachments';
import { eraseText } from '../office/erase';
import type { Office } from '../office/office';
import { documentOfRow, recordRow } from '../office/records';
import { saveRecord } from '../office/save';
import { submitRecords } from '../office/submit';
import { dumpProjections, rebuild } from '../office/verify';
import { sha256 } from '../records/sign';
import { previewReport } from '../reports/report-preview';
import { dropUnnamedBlobs } from '../store/blobs';
import { run } from '../store/prepared';
import { aGathering } from '../testing/builders';
import { joinOffices, must } from '../testing/confirmed';
import { aJpeg, anExe, aPdf } from '../testing/files';
import { aMoment, anOffice } from '../testing/office';
import { collectReport } from './collect-report';
import { writeDownward, writeReport, type Drop } from './send';
import { lookAtFile, takeIn } from './take-in';

const moment = aMoment();
const folder = mkdtempSync(join(tmpdir(), 'zhibu-attachments-'));
afterAll(() => rmSync(folder, { recursive: true }));
const drop: Drop = { files: nodeFiles, outbox: join(folder, 'outbox'), to: folder };

async function offices() {
  const branch = await anOffice();
  const superior = await anOffice({ code: '01', name: '清河县教育局党委', role: 'superior' });
  return { branch, superior, slot: joinOffices(branch, superior, moment) };
}

type Attachment = GatheringDocument['attachments'][number];
const line = (id: string, file: AttachedFile, carried: boolean): Attachment => ({ id, sort: 0, removed: false, kind: 'photo', title: file.name, sheets: null, file: { ...file, carried } });
const documentOf = (office: Office, record: string): GatheringDocument => documentOfRow(recordRow(office.db, record) ?? fault(), 'gathering');
const fault = (): never => {
  throw new Error('no such record');
};

function save(office: Office, attachments: readonly Attachment[], record = moment.newId()): string {
  const before = recordRow(office.db, record);
  must(saveRecord(office, moment, { record, kind: 'gathering', document: aGathering({ attachments: [...attachments] }), heads: before ? (JSON.parse(before.heads) as string[]) : [] }));
  return record;
}

async function report(branch: Office, superior: Office, all = false) {
  const written = must(await writeReport(branch, moment, '2026-11', all, drop));
  const looked = must(await lookAtFile(superior, moment, nodeFiles, join(folder, 'aside'), written.path));
  must(await takeIn(superior, moment, looked));
  return looked;
}

describe('a report', () => {
  it('carries the ticked files, says of the others only how many there are, and loses nothing at home', async () => {
    const { branch, superior } = await offices();
    const photo = must(addAttachment(branch, moment, '合影.png', aJpeg()));
    const script = must(addAttachment(branch, moment, '内部讲稿.pdf', aPdf()));
    const record = save(branch, [line('a', photo, true), line('b', script, false), line('c', photo, true)]);
    const document = documentOf(branch, record);
    must(submitRecords(branch, moment, [record]));
    expect(documentOf(branch, record)).toEqual(document);
    expect(must(previewReport(branch, moment, false)).files).toEqual({ carried: 1, bytes: photo.bytes, atHome: 1, missing: 0 });
    const looked = await report(branch, superior);
    expect(looked.opened.blobs).toEqual([{ sha256: photo.sha256, bytes: photo.bytes, type: 'image/jpeg' }]);

    const arrived = documentOf(superior, record);
    expect([filesIn(arrived).map(({ name }) => name), filesLeftBehind(arrived)]).toEqual([['合影.jpg', '合影.jpg'], 1]);
    expect(JSON.stringify(arrived)).not.toMatch(new RegExp(`内部讲稿|${script.sha256}`));
    expect(Buffer.from(must(readAttachment(superior, photo.sha256)).bytes)).toEqual(Buffer.from(aJpeg()));
    expect(readAttachment(superior, script.sha256)).toMatchObject({ ok: false, error: { code: 'attachment-missing' } });
    const projected = dumpProjections(superior);
    rebuild(superior);
    expect([dumpProjections(superior), heldFiles(superior, [photo.sha256])]).toEqual([projected, [photo.sha256]]);
  });

  it('carries a file again that was ticked later, and everything again when everything is asked for', async () => {
    const { branch, superior, slot } = await offices();
    const photo = must(addAttachment(branch, moment, '合影.jpg', aJpeg()));
    const record = save(branch, [line('a', photo, false)]);
    must(submitRecords(branch, moment, [record]));
    expect((await report(branch, superior)).opened.blobs).toEqual([]);
    save(branch, [line('a', photo, true)], record);
    must(submitRecords(branch, moment, [record]));
    expect((await report(branch, superior)).opened.blobs).toHaveLength(1);
    expect(filesLeftBehind(documentOf(superior, record))).toBe(0);
    const receipt = must(await writeDownward(superior, moment, slot, drop));
    must(await takeIn(branch, moment, must(await lookAtFile(branch, moment, nodeFiles, join(folder, 'aside'), receipt.path))));
    const after = must(collectReport(branch, moment, '2026-11', false)).letter;
    expect([after.submissions.length, after.blobs?.length]).toEqual([0, 0]);
    run(superior.db, 'DELETE FROM blob');
    await report(branch, superior, true);
    expect(heldFiles(superior, [photo.sha256])).toEqual([photo.sha256]);
  });

  it('is imported with 未带附件 where a ticked file is not here', async () => {
    const { branch, superior } = await offices();
    const photo = must(addAttachment(branch, moment, '合影.jpg', aJpeg()));
    const record = save(branch, [line('a', photo, true)]);
    run(branch.db, 'DELETE FROM blob');
    must(submitRecords(branch, moment, [record]));
    expect(must(previewReport(branch, moment, false)).files).toEqual({ carried: 0, bytes: 0, atHome: 0, missing: 1 });
    await report(branch, superior);
    expect(filesIn(documentOf(superior, record))).toHaveLength(1);
    expect(heldFiles(superior, [photo.sha256])).toEqual([]);
  });

  it.each<[string, (file: AttachedFile) => AttachedFile]>([
    ['of another size than its bytes', (file) => ({ ...file, bytes: file.bytes + 1 })],
    ['of another type than its bytes', (file) => ({ ...file, type: 'application/pdf' })],
  ])('that names a file %s leaves the superior as it was', async (_, lie) => {
    const { branch, superior } = await offices();
    const photo = must(addAttachment(branch, moment, '合影.jpg', aJpeg()));
    must(submitRecords(branch, moment, [save(branch, [line('a', lie(photo), true)])]));
    const before = dumpProjections(superior);
    // The own trial would refuse to hand it out already; only another program writes it.
    expect(await writeReport(branch, moment, '2026-11', false, drop)).toMatchObject({ ok: false, error: { code: 'trial-unpack-failed' } });
    expect([dumpProjections(superior), heldFiles(superior, [photo.sha256])]).toEqual([before, []]);
  });

  it('never hands out bytes that are not what their name says', async () => {
    const { branch } = await offices();
    const photo = must(addAttachment(branch, moment, '合影.jpg', aJpeg()));
    must(submitRecords(branch, moment, [save(branch, [line('a', photo, true)])]));
    run(branch.db, 'UPDATE blob SET bytes = :other', { other: Buffer.from(aJpeg({ salt: 1 })) });
    expect(await writeReport(branch, moment, '2026-11', false, drop)).toMatchObject({ ok: false, error: { code: 'trial-unpack-failed' } });
  });
});

describe('an erased photo', () => {
  it('goes here and at the superior with the versions that show it, and does not come back with an old file', async () => {
    const { branch, superior } = await offices();
    const [wrong, right] = [must(addAttachment(branch, moment, '拍错了.jpg', aJpeg({ salt: 1 }))), must(addAttachment(branch, moment, '合影.jpg', aJpeg()))];
    const record = save(branch, [line('a', wrong, true), line('b', right, true)]);
    must(submitRecords(branch, moment, [record]));
    const old = must(await writeReport(branch, moment, '2026-11', false, drop));
    const take = async (path: string) => must(await takeIn(superior, moment, must(await lookAtFile(superior, moment, nodeFiles, join(folder, 'aside'), path))));
    await take(old.path);
    save(branch, [{ id: 'a', sort: 0, removed: true, kind: 'photo', title: '', sheets: null }, line('b', right, true)], record);
    must(submitRecords(branch, moment, [record]));
    must(eraseText(branch, moment, { record, text: '拍错了', reason: '照片拍错' }));
    const held = (office: Office) => heldFiles(office, [wrong.sha256, right.sha256]);
    expect(held(branch)).toEqual([right.sha256]);
    await take(must(await writeReport(branch, moment, '2026-11', false, drop)).path);
    expect(held(superior)).toEqual([right.sha256]);
    await take(old.path);
    expect(held(superior)).toEqual([right.sha256]);
    expect(JSON.stringify(documentOf(branch, record))).not.toContain(wrong.sha256);
  });
});

describe('the files kept', () => {
  it('are named by their own hash, once, and a refused one leaves nothing', async () => {
    const { branch } = await offices();
    const [first, again] = [must(addAttachment(branch, moment, '通知.pdf', aPdf())), must(addAttachment(branch, moment, '同一份.pdf', aPdf()))];
    expect([first.sha256, again.sha256]).toEqual([sha256(aPdf()), sha256(aPdf())]);
    expect(addAttachment(branch, moment, '合影.jpg', anExe()).ok).toBe(false);
    expect(heldFiles(branch, [sha256(aPdf()), sha256(anExe())])).toEqual([sha256(aPdf())]);
  });

  it('go when neither a version nor a draft names them, and stay with either', async () => {
    const { branch } = await offices();
    const add = (salt: number) => must(addAttachment(branch, moment, '合影.jpg', aJpeg({ salt })));
    const [saved, drafted, forgotten, removed] = [add(1), add(2), add(3), add(4)];
    const record = save(branch, [line('a', saved, false), line('b', removed, false)]);
    save(branch, [line('a', saved, false)], record);
    run(branch.db, `INSERT INTO draft (key, title, document, saved_at) VALUES ('k', '', :document, '')`, { document: JSON.stringify({ attachments: [line('a', drafted, false)] }) });
    run(branch.db, 'UPDATE blob SET named = 0');
    expect(dropUnnamedBlobs(branch.db)).toBe(1);
    expect(heldFiles(branch, [saved, drafted, forgotten, removed].map((file) => file.sha256)).sort()).toEqual([saved, drafted, removed].map((file) => file.sha256).sort());
  });
});
