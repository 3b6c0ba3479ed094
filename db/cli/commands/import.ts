import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { Failure } from '../../domain/failure';
import { newsSince, type HandedNews } from '../../domain/handed-news';
import { err, ok, type Result } from '../../domain/result';
import type { Applied } from '../../exchange/apply-import';
import { findPackages } from '../../exchange/find-packages';
import { knownFile } from '../../exchange/known-file';
import { dropLooked, lookAtFile, type Looked } from '../../exchange/take-in';
import { takeInMany } from '../../exchange/take-in-many';
import type { PackageIn } from '../../store/packages';
import { handedNews } from '../../office/handed-news';
import { refusalOf, type Refusal } from '../answer';
import { command, ofData, text, type Call } from '../command';
import { withData, type OpenData } from '../open-data';
import type { Moment } from '../../office/office';
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
  /** Rules and templates from above that it brought, changed or took back. */
  readonly handed?: readonly HandedNews[];
  readonly error?: Refusal;
}

/** Takes files in, in their order; one that is refused stops none of the others. */
export const importFiles = command({
  name: 'import',
  usage: '(FILE | FOLDER)… --data DIR --passphrase-file F [--json]',
  summary: '导入文件或整个文件夹（上报、下发、入网、合并；可以多个）',
  arguments: z.strictObject({ ...ofData, operands: z.array(text).min(1) }),
  run: (args, call) =>
    withData(args, call, async (open) => {
      await clearInbox(open);
      const imported = await importAll(open, call, await filesOf(open, args.operands));
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

/**
 * Each is looked at when its turn comes: what an earlier one brought may say who sent it. Even a bug that one file brings out
 * must not keep the other 499 from being taken in. Stopped, those after it are not spoken of.
 */
async function importAll(open: OpenData, call: Call, given: readonly string[]): Promise<ImportedFile[]> {
  const { office, files, watch } = open;
  const moment = momentOf(call, office);
  const told: ImportedFile[] = [];
  const places = new Map<Looked, number>();
  let news = handedNews(office, moment.today);
  // Reports bring none, and they are the five hundred.
  const brought = (kind: Applied['kind']): Pick<ImportedFile, 'handed'> => {
    if (kind !== 'downward' && kind !== 'merge') return {};
    const before = news;
    news = handedNews(office, moment.today);
    const handed = newsSince(before, news);
    return handed.length > 0 ? { handed } : {};
  };
  const tell = (at: number, taken: Result<Pick<Applied, 'kind' | 'added' | 'delivered'>, Failure>): void => {
    const file = given[at] ?? '';
    told[at] = taken.ok ? { file, ok: true, kind: taken.value.kind, added: taken.value.added, delivered: taken.value.delivered, ...brought(taken.value.kind) } : { file, ok: false, error: refusalOf(taken.error) };
  };
  const bug = async (thrown: unknown): Promise<Result<never, Failure>> => {
    const { failure, log } = toldBug(thrown);
    await call.remark(log);
    return err(failure);
  };
  async function* inTurn(): AsyncGenerator<Looked, void, void> {
    for (const [at, file] of given.entries()) {
      if (at > 0 && watch.signal?.aborted) return;
      const seen = await lookAt(open, moment, resolve(file)).catch(bug);
      if (!seen.ok) tell(at, seen);
      else if ('plan' in seen.value) {
        places.set(seen.value, at);
        yield seen.value;
      } else tell(at, ok({ kind: seen.value.kind, added: 0, delivered: 0 }));
    }
  }
  for await (const taken of takeInMany(office, moment, inTurn(), () => watch)) {
    await dropLooked(files, taken.looked);
    tell(places.get(taken.looked) ?? 0, 'thrown' in taken ? await bug(taken.thrown) : taken.applied);
  }
  return told;
}

/** What was taken in before is known by its bytes; but not what this very command brings, which may not be on the disk yet. */
async function lookAt({ office, files, inbox, watch }: OpenData, moment: Moment, file: string): Promise<Result<Looked | PackageIn, Failure>> {
  const known = await knownFile(office, files, file, watch.signal ? { signal: watch.signal } : {});
  return known && known.imported_at !== moment.now ? ok(known) : lookAtFile(office, moment, files, inbox, file, watch);
}

/** Copies that a command left behind when it was killed. Nobody else uses the folder while the data is ours. */
async function clearInbox({ files, inbox }: OpenData): Promise<void> {
  const left = await files.list(inbox);
  if (left.ok) for (const name of left.value) await files.remove(join(inbox, name));
}

const KIND_WORDS: Readonly<Record<Applied['kind'], string>> = { invitation: '邀请（请用 enrol 回应）', enrolment: '入网', joining: '第二台电脑的回应', report: '上报', downward: '下发', merge: '合并' };

const NEWS_WORDS: Readonly<Record<HandedNews['what'], string>> = { new: '新', changed: '有变化', gone: '不再适用' };

function lineOf({ file, kind, added, delivered, handed = [], error }: ImportedFile): string {
  if (error || kind === undefined) return `✗ ${file}：${error?.message ?? ''} [${error?.code ?? ''}]`;
  return `✓ ${file}：${KIND_WORDS[kind]}${kind === 'report' || kind === 'merge' ? `，新增或更新 ${added ?? 0} 条` : kind === 'downward' ? `，新送达 ${delivered ?? 0} 次提交` : ''}${handed.map((one) => `；${one.kind === 'rule' ? '规定' : '模板'}“${one.title}”${NEWS_WORDS[one.what]}`).join('')}`;
}
