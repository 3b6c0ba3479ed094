import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../files/node-files';
import type { Office } from '../office/office';
import { recordRow } from '../office/records';
import { saveRecord } from '../office/save';
import { submitRecords } from '../office/submit';
import { digestOf, sign } from '../records/statements';
import { aGathering } from '../testing/builders';
import { joinOffices, must } from '../testing/confirmed';
import { contentOf } from '../testing/crash/content';
import { aMoment, anOffice } from '../testing/office';
import { JudgedFolder } from '../testing/package-verdict';
import { packageBytes } from '../testing/packages';
import { StickInMemory } from '../testing/stick-in-memory';
import { writeReport } from './send';
import { lookAtFile } from './take-in';

const moment = aMoment();

/** A report by `branch` that submits one record at a version which does not travel, because the receiver has it already. */
async function claim(branch: Office, to: Office, record: string, kind: string, version: string): Promise<Buffer> {
  const said = sign({ kind: 'submission', org: branch.org, device: branch.device, statedAt: moment.now, records: [{ record, kind, version, withdrawn: false, replaces: [] }] }, branch.keys.signingSecret);
  return packageBytes({
    manifest: {
      id: moment.newId(), kind: 'report', app: '0.1.0', sender: { org: branch.org, code: '0101', name: '支部' }, number: 1, addressee: to.org, period: '', writtenAt: moment.now, base: '',
      submitted: { digest: digestOf([said.id]), count: 1 },
    },
    statements: [said], versions: () => [], recordsByKind: {}, recipients: [to.keys.sealingKey], signingSecret: branch.keys.signingSecret,
  });
}

/** A branch whose one record has arrived above: every version that a claim may wrongly name is held there. */
async function reported(): Promise<{ branch: Office; superior: Office; slotVersion: string; record: string; version: string }> {
  const superior = await anOffice({ code: '01', name: '教育局党委', role: 'superior' });
  const branch = await anOffice();
  const slot = joinOffices(branch, superior, moment);
  const record = moment.newId();
  must(saveRecord(branch, moment, { record, kind: 'gathering', document: aGathering(), heads: [] }));
  must(submitRecords(branch, moment, [record]));
  const stick = new StickInMemory();
  must(await stick.take(superior, moment, must(await writeReport(branch, moment, '2025-11', false, stick.drop('branch'))).path));
  return { branch, superior, record, slotVersion: headOf(superior, slot), version: headOf(superior, record) };
}

const headOf = (office: Office, record: string): string => (JSON.parse(recordRow(office.db, record)?.heads ?? '[]') as string[])[0] ?? '';

describe('a submission may name only its own record’s version, also where the receiver has that version already', () => {
  it.each(['one of the receiver’s own records', 'its own under another record’s id', 'its own as another kind'])('not %s', async (what) => {
    const { branch, superior, record, slotVersion, version } = await reported();
    const [claimed, kind, named] = what.startsWith('one') ? [moment.newId(), 'subordinate', slotVersion] : what.endsWith('id') ? [moment.newId(), 'gathering', version] : [record, 'member', version];
    const folder = new JudgedFolder();
    try {
      const file = join(folder.path, 'file.zbb');
      writeFileSync(file, await claim(branch, superior, claimed, kind, named));
      const before = contentOf(superior);
      expect(await lookAtFile(superior, moment, nodeFiles, folder.path, file)).toMatchObject({ ok: false });
      expect(contentOf(superior)).toBe(before);
    } finally {
      folder.remove();
    }
  });
});
