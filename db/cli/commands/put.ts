import { resolve } from 'node:path';
import { z } from 'zod';
import { fail, type Failure } from '../../domain/failure';
import { duesDocument } from '../../domain/dues';
import { explanationDocument } from '../../domain/explanation';
import { err, ok, type Result } from '../../domain/result';
import { nodeFiles } from '../../files/node-files';
import { duesRecordOf } from '../../office/dues';
import { explanationRecordOf } from '../../office/explanations';
import { superiorOf, type Moment, type Office } from '../../office/office';
import { recordRow } from '../../office/records';
import { saveRecords, type Save } from '../../office/save';
import { sameJson } from '../../records/version';
import { countVersions, orgOfRecord } from '../../store/versions';
import { submissionIds } from '../../store/submissions';
import { refusalOf, type Refusal } from '../answer';
import { command, ofData } from '../command';
import { withData } from '../open-data';
import type { GivenRecord } from '../record-form';
import { readGivenRecords } from '../read-given';

/** Saves own records in the form that `records` prints: all of them, or nothing at all. */
export const put = command({
  name: 'put',
  usage: 'FILE.json --data DIR --passphrase-file F [--json]',
  summary: '保存 JSON 文件里的记录（全部保存，或一条也不保存）',
  arguments: z.strictObject({ ...ofData, operands: z.array(z.string().min(1)).length(1) }),
  run: async (args, call) => {
    // Read before anything is opened: a file that is no JSON is told at once.
    const given = await readGivenRecords(nodeFiles, resolve(args.operands[0] ?? ''));
    if (!given.ok) return given;
    return withData(args, call, ({ office, moment }) => {
      const saves = savesOf(office, moment, given.value);
      if (!saves.ok) return Promise.resolve(saves);
      let done = 0;
      const before = countVersions(office.db);
      const saved = saveRecords(office, moment, saves.value.map(({ save }) => save), (count) => (done = count));
      if (!saved.ok) return Promise.resolve(err(at(saves.value[done]?.index ?? 0, saved.error)));
      const changed = countVersions(office.db) - before;
      const ids = saves.value.map(({ save }) => save.record);
      return Promise.resolve(ok({ json: { records: ids.length, saved: changed, ids }, text: `${ids.length} 条记录，新保存 ${changed} 条，其余没有变化。` }));
    });
  },
});

interface IndexedSave {
  /** Its place in the file. */
  readonly index: number;
  readonly save: Save;
}

/** What is to be saved, in the file's order, each on the present heads of its record. */
function savesOf(office: Office, moment: Moment, given: readonly GivenRecord[]): Result<readonly IndexedSave[], Refusal> {
  const takenOver = organisationTakenOver(office, given);
  const saves: IndexedSave[] = [];
  const seen = new Set<string>();
  for (const [index, item] of given.entries()) {
    const record = recordOf(office, moment, item, takenOver);
    if (seen.has(record)) return err(at(index, fail('document-invalid', { field: 'id' })));
    seen.add(record);
    const owner = orgOfRecord(office.db, record);
    const present = recordRow(office.db, record);
    // Another's record that is as it was: `put` takes all that `records` prints, and has nothing to do here.
    if (owner !== undefined && owner !== office.org && present && sameJson(JSON.parse(present.document), item.document)) continue;
    const foreign = owner === undefined ? item.org !== undefined && item.org !== office.org && item.org !== takenOver : owner !== office.org;
    if (foreign || (item.kind === 'organisation' && record !== office.org)) return err(at(index, fail('record-foreign')));
    saves.push({ index, save: { record, kind: item.kind, document: item.document, heads: present ? (JSON.parse(present.heads) as string[]) : [] } });
  }
  return ok(saves);
}

/** An organisation has one record of its own, which bears its id. */
function recordOf(office: Office, moment: Moment, item: GivenRecord, takenOver: string | undefined): string {
  if (item.kind === 'organisation' && (item.id === undefined || item.id === takenOver)) return office.org;
  const moved = takenOver === undefined ? undefined : derivedAnew(office, item, takenOver);
  return moved ?? item.id ?? moment.newId();
}

/** 党费 of a year and the explanation of a gap have ids that follow from the organisation's: in a new one they are others. */
function derivedAnew({ org }: Office, { kind, id, document }: GivenRecord, from: string): string | undefined {
  if (kind === 'dues') {
    const dues = duesDocument.safeParse(document).data;
    return dues && id === duesRecordOf(from, dues.year) ? duesRecordOf(org, dues.year) : undefined;
  }
  if (kind !== 'explanation') return undefined;
  const explanation = explanationDocument.safeParse(document).data;
  return explanation && id === explanationRecordOf(from, explanation.cell) ? explanationRecordOf(org, explanation.cell) : undefined;
}

/**
 * A new founding may take over all that another one had printed: the data is the user's. It is known by its
 * organisation's own record, and only while nothing was said to anybody under the new id; afterwards two organisations
 * would say different things about the same records.
 */
function organisationTakenOver(office: Office, given: readonly GivenRecord[]): string | undefined {
  const own = given.find(({ kind, id, org }) => kind === 'organisation' && id !== undefined && id === org)?.org;
  const silent = superiorOf(office.db) === undefined && submissionIds(office.db, office.org).length === 0;
  return own === office.org || !silent ? undefined : own;
}

const at = (index: number, failure: Failure): Refusal => refusalOf(failure, `records[${index}]：`);
