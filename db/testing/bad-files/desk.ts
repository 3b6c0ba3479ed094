import { join } from 'node:path';
import { lookAtFile, takeIn } from '../../exchange/take-in';
import { nodeFiles } from '../../files/node-files';
import type { GatheringDocument } from '../../domain/gathering';
import type { Moment, Office } from '../../office/office';
import { saveRecord } from '../../office/save';
import { submitRecords } from '../../office/submit';
import { rotateKeys } from '../../exchange/rotate';
import { writeDownward, writeInvitation, writeReport } from '../../exchange/send';
import { newDeviceKeys } from '../../office/office';
import type { JsonObject } from '../../records/canonical';
import { sha256 } from '../../records/sign';
import { digestOf, sign, type Statement } from '../../records/statements';
import { makeVersion, type Version } from '../../records/version';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { aGathering } from '../builders';
import { cloneOffice } from '../clone-office';
import { joinOffices, must } from '../confirmed';
import { contentOf } from '../crash/content';
import { assemble, partsOf, type Parts, type Turns } from '../fuzz/opened-parts';
import { aMoment, anOffice } from '../office';
import { StickInMemory } from '../stick-in-memory';

export type Receiver = 'superior' | 'renewed' | 'branch' | 'stranger';

/** What came of a file: taken in, taken in without changing anything, or the code of the refusal. */
export interface Came {
  readonly how: string;
  /** Everything that the database holds was the same after it, to the last row. */
  readonly unchanged: boolean;
}

/** A branch and its superior, a neighbour, a stranger, and good files of theirs to spoil. */
export class BadFileDesk {
  readonly folder = mkdtempSync(join(tmpdir(), 'zhibu-bad-'));

  private constructor(
    readonly moment: Moment,
    readonly superior: Office,
    /** The superior after its keys were changed. */
    readonly renewed: Office,
    readonly branch: Office,
    readonly neighbour: Office,
    readonly stranger: Office,
    readonly report: Parts,
    readonly downward: Parts,
    readonly invitation: Buffer,
    readonly good: Readonly<Record<'report' | 'repeated' | 'downward', Buffer>>,
  ) {}

  static async set(): Promise<BadFileDesk> {
    const moment = aMoment();
    const stick = new StickInMemory();
    const superior = await anOffice({ code: '01', name: '清河县教育局党委', role: 'superior' });
    const [branch, neighbour, stranger] = [await anOffice(), await anOffice({ code: '0102', name: '初中部教师党支部' }), await anOffice({ code: '09', name: '无关的支部' })];
    const slot = joinOffices(branch, superior, moment);
    joinOffices(neighbour, superior, moment);
    const bytesOf = (path: string): Buffer => Buffer.from(stick.files.snapshot().get(path) ?? []);
    submitOne(branch, moment, { title: '十月支部党员大会', start: '2026-10-09T15:30', end: '2026-10-09T17:00' });
    const repeated = must(await writeReport(branch, moment, '2026-10', true, stick.drop('branch'))).path;
    must(await stick.take(superior, moment, repeated));
    const down = must(await writeDownward(superior, moment, slot, stick.drop('superior'))).path;
    submitOne(branch, moment, { title: '学习党章' });
    const up = must(await writeReport(branch, moment, '2026-11', true, stick.drop('branch'))).path;
    const renewed = rotateKeys(cloneOffice(superior), moment, await newDeviceKeys(), 'rotated');
    const free = must(saveRecord(superior, moment, { record: moment.newId(), kind: 'subordinate', document: { code: '0103', name: '第三支部', type: 'branch' }, heads: [] }));
    const invited = must(await writeInvitation(superior, moment, free.record, (length) => new Uint8Array(length).fill(3), stick.drop('superior'))).file.path;
    return new BadFileDesk(moment, superior, renewed, branch, neighbour, stranger,
      await partsOf(stick.files, up, superior.keys.sealingSecret), await partsOf(stick.files, down, branch.keys.sealingSecret), bytesOf(invited),
      { report: bytesOf(up), repeated: bytesOf(repeated), downward: bytesOf(down) });
  }

  /** A report by the branch, right in all but what is turned; `parts` in place of its own. */
  up(turns: Turns = {}, parts: Parts = this.report, by: Office = this.branch): Promise<Buffer> {
    return assemble(parts, turns, by.keys.signingSecret, [this.superior.keys.sealingKey, this.branch.keys.sealingKey]);
  }

  /** A 下发 by the superior. */
  down(turns: Turns = {}, parts: Parts = this.downward, by: Office = this.superior): Promise<Buffer> {
    return assemble(parts, turns, by.keys.signingSecret, [this.branch.keys.sealingKey, this.superior.keys.sealingKey]);
  }

  /** The report with one more statement, signed by somebody. */
  saying(statement: Statement, by: Office = this.branch): Parts {
    const signed = sign(statement, by.keys.signingSecret);
    return { ...this.report, statements: [...this.report.statements, { value: signed.statement as unknown as JsonObject, signature: signed.signature }] };
  }

  /** The report with one record of its own kind in place of all, submitted as it says. */
  carrying(version: Partial<Version>): Parts {
    const { org, device, keys } = this.branch;
    const made = must(makeVersion({
      record: sha256(JSON.stringify(version)).slice(0, 32), kind: 'gathering', org, parents: [], device, author: '周海涛', savedAt: this.moment.now, schema: 1,
      document: { ...aGathering() } as unknown as JsonObject, ...version,
    }));
    const submission = sign({ kind: 'submission', org, device, statedAt: this.moment.now, records: [{ record: made.version.record, kind: made.version.kind, version: made.id, withdrawn: false, replaces: [] }] }, keys.signingSecret);
    return { manifest: { ...this.report.manifest, submitted: { digest: digestOf([submission.id]), count: 1 } }, statements: [{ value: submission.statement as unknown as JsonObject, signature: submission.signature }], versions: [made.bytes], blobs: [] };
  }

  /** Takes files in one after the other, in a copy of the receiver's data; says what came of the last. */
  async take(to: Receiver, files: readonly (Uint8Array | Promise<Uint8Array>)[], name = 'file.zbb'): Promise<Came> {
    const office = cloneOffice(this[to]);
    let came: Came = { how: '', unchanged: true };
    for (const bytes of files) {
      const file = join(this.folder, name);
      writeFileSync(file, await bytes);
      const before = contentOf(office);
      const how = await this.#one(office, file);
      came = { how, unchanged: contentOf(office) === before };
      rmSync(file);
    }
    office.db.close();
    return came;
  }

  async #one(office: Office, file: string): Promise<string> {
    const looked = await lookAtFile(office, this.moment, nodeFiles, join(this.folder, 'aside'), file);
    if (!looked.ok) return looked.error.code;
    const taken = await takeIn(office, this.moment, looked.value);
    return taken.ok ? 'taken' : taken.error.code;
  }

  clear(): void {
    rmSync(this.folder, { recursive: true });
  }
}

export function submitOne(office: Office, moment: Moment, fields: Partial<GatheringDocument>): string {
  const { record } = must(saveRecord(office, moment, { record: moment.newId(), kind: 'gathering', document: aGathering(fields), heads: [] }));
  must(submitRecords(office, moment, [record]));
  return record;
}
