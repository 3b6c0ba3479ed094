import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { Failure } from '../../domain/failure';
import { ok, type Result } from '../../domain/result';
import type { Applied } from '../../exchange/apply-import';
import { findPackages } from '../../exchange/find-packages';
import { knownFile } from '../../exchange/known-file';
import { dropLooked, lookAtFile, takeIn } from '../../exchange/take-in';
import { refusalOf, type Refusal } from '../answer';
import { command, ofData, text, type Call } from '../command';
import { withData, type OpenData } from '../open-data';
import { momentOf } from '../moment';
import { toldBug } from '../told-bug';

/** Of one folder. */
const MOST_FILES = 20_000;

interface ImportedFile {
  readonly file: string;
  readonly ok: boolean;
  readonly kind?: Applied['kind'];
  /** Records that are new or changed here. */
  readonly added?: number;
  /** Own submissions that became 已送达. */
  readonly delivered?: number;
  readonly error?: Refusal;
}

/** Takes files in, one after the other; one that is refused stops none of the others. */
export const importFiles = command({
  name: 'import',
  usage: '(FILE | FOLDER)… --data DIR --passphrase-file F [--json]',
  summary: '导入文件或整个文件夹（上报、下发、入网、合并；可以多个）',
  arguments: z.strictObject({ ...ofData, operands: z.array(text).min(1) }),
  run: (args, call) =>
    withData(args, call, async (open) => {
      await clearInbox(open);
      const imported: ImportedFile[] = [];
      for (const file of await filesOf(open, args.operands)) {
        imported.push(await importOne(open, call, file));
        if (call.watch.signal?.aborted) break;
      }
      const refused = imported.filter(({ ok: taken }) => !taken).length;
      const lines = imported.length === 0 ? ['没有找到支部手册的数据文件（.zbb）。'] : imported.map(lineOf);
      return ok({ json: { files: imported }, text: [...lines, ...(imported.length > 1 ? [`共 ${imported.length} 个文件，拒绝 ${refused} 个。`] : [])].join('\n'), refused: refused > 0 });
    }),
});

/** A folder is all packages in it; whatever else was named is looked at as it is. */
async function filesOf({ files }: OpenData, operands: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const operand of operands) {
    const within = await findPackages(files, [resolve(operand)], MOST_FILES);
    found.push(...(within.files.includes(resolve(operand)) ? [operand] : within.files));
  }
  return found;
}

async function importOne(open: OpenData, call: Call, file: string): Promise<ImportedFile> {
  try {
    const taken = await lookAndTake(open, call, resolve(file));
    if (!taken.ok) return { file, ok: false, error: refusalOf(taken.error) };
    const { kind, added, delivered } = taken.value;
    return { file, ok: true, kind, added, delivered };
  } catch (thrown) {
    // Even a bug that one file brings out must not keep the other 499 from being taken in; its own import was rolled back.
    const { failure, log } = toldBug(thrown);
    await call.remark(log);
    return { file, ok: false, error: refusalOf(failure) };
  }
}

async function lookAndTake({ office, files, inbox, watch }: OpenData, call: Call, file: string): Promise<Result<Applied, Failure>> {
  const moment = momentOf(call, office);
  const known = await knownFile(office, files, file, watch.signal ? { signal: watch.signal } : {});
  if (known) return ok({ kind: known.kind, added: 0, staged: 0, delivered: 0, slot: null });
  const looked = await lookAtFile(office, moment, files, inbox, file, watch);
  if (!looked.ok) return looked;
  try {
    return await takeIn(office, moment, looked.value, watch);
  } finally {
    await dropLooked(files, looked.value);
  }
}

/** Copies that a command left behind when it was killed. Nobody else uses the folder while the data is ours. */
async function clearInbox({ files, inbox }: OpenData): Promise<void> {
  const left = await files.list(inbox);
  if (left.ok) for (const name of left.value) await files.remove(join(inbox, name));
}

const KIND_WORDS: Readonly<Record<Applied['kind'], string>> = { invitation: '邀请（请用 enrol 回应）', enrolment: '入网', joining: '第二台电脑的回应', report: '上报', downward: '下发', merge: '合并' };

function lineOf({ file, kind, added, delivered, error }: ImportedFile): string {
  if (error || kind === undefined) return `✗ ${file}：${error?.message ?? ''} [${error?.code ?? ''}]`;
  return `✓ ${file}：${KIND_WORDS[kind]}${kind === 'report' || kind === 'merge' ? `，新增或更新 ${added ?? 0} 条` : kind === 'downward' ? `，新送达 ${delivered ?? 0} 次提交` : ''}`;
}
