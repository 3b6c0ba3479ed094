import { basename, resolve } from 'node:path';
import { z } from 'zod';
import { tablesToXlsx } from '../documents/xlsx';
import { fail, type Failure } from '../domain/failure';
import type { IntakeKind, IntakeMapping } from '../domain/intake/intake';
import { columnLetter } from '../domain/intake/sheet';
import { INTAKE_NAMES, intakeFieldName, problemWords, SKIPPED_WORDS } from '../domain/intake/words';
import { ID_NUMBER } from '../domain/intake/fields';
import { err, ok, type Result } from '../domain/result';
import { writeDurably } from '../files/durable';
import type { Files } from '../files/files';
import { applyIntake } from '../intake/apply';
import { badRowsTable } from '../intake/bad-rows';
import { bestSheet, tableOfSheet } from '../intake/choose';
import { planIntake } from '../intake/plan';
import { type IntakeOptions, USUAL_OPTIONS } from '../intake/intake-plan';
import { MOST_FILE_BYTES, readFile } from '../intake/read-file';
import { tooLarge } from '../intake/unpacked';
import { toldReading, toldWriting } from '../vault/told';
import { badArguments, flag, text, type Outcome } from './command';
import type { OpenData } from './open-data';

/** What every command takes that reads somebody's file. */
export const ofFile = {
  /** Which sheet, from 1; without it the one that fits best. */
  sheet: z.coerce.number().int().min(1).optional(),
  /** A JSON file: {"A": "name", "C": "joinedOn"}; without it, what the heads say. */
  mapping: text.optional(),
  /** Hidden lines too. */
  hidden: flag,
  /** Known ones are brought up to date. */
  update: flag,
  /** Names that are not on the roster become 列席. */
  guests: flag,
  /** Only say what would become of it. */
  'dry-run': flag,
  /** Where the lines that are not taken in are written, with their reasons. */
  bad: z.string().regex(/\.xlsx$/i, '文件名要以 .xlsx 结尾').optional(),
  operands: z.tuple([z.string().min(1)]),
};
export interface FileArguments {
  readonly sheet?: number | undefined;
  readonly mapping?: string | undefined;
  readonly hidden: boolean;
  readonly update: boolean;
  readonly guests: boolean;
  readonly 'dry-run': boolean;
  readonly bad?: string | undefined;
  readonly operands: readonly [string];
}

/** Reads a file, says what would become of each line, and takes the good ones in. */
export async function takeFile({ office, moment, files }: OpenData, kind: IntakeKind, args: FileArguments, options: Partial<IntakeOptions> = {}): Promise<Outcome> {
  const path = resolve(args.operands[0]);
  const bytes = await bytesOf(files, path);
  if (!bytes.ok) return bytes;
  const sheets = await readFile(bytes.value, basename(path), kind);
  if (!sheets.ok) return sheets;
  if (args.sheet !== undefined && args.sheet > sheets.value.length) return badArguments(`--sheet 只有 ${sheets.value.length} 张表`);
  const chosen = args.sheet === undefined ? bestSheet(office, kind, sheets.value) : tableOfSheet(office, kind, sheets.value, args.sheet - 1);
  const given = args.mapping === undefined ? ok(chosen.mapping) : await mappingIn(files, resolve(args.mapping));
  if (!given.ok) return given;
  const sheet = sheets.value[chosen.at];
  if (!sheet) return err(fail('intake-empty'));
  const mapping = Object.fromEntries(Object.entries(given.value).filter(([at]) => chosen.guess.columns.some((column) => column.at === Number(at) && column.field !== ID_NUMBER)));
  const plan = planIntake(office, moment, kind, sheet, chosen.guess, mapping, { ...USUAL_OPTIONS, ...options, hidden: args.hidden });
  if (!plan.ok) return plan;
  const { lines, skipped, counts } = plan.value;
  if (args.bad !== undefined && counts.bad > 0) {
    const written = await writeDurably(files, resolve(args.bad), await tablesToXlsx([badRowsTable(plan.value, sheet, chosen.guess, mapping, basename(path))]));
    if (!written.ok) return err(toldWriting(written.error));
  }
  const columns = chosen.guess.columns.map(({ at, head, field }) => ({ column: columnLetter(at), head, field: field === ID_NUMBER ? ID_NUMBER : (mapping[at] ?? '') }));
  const seen = { sheet: sheet.name, columns, counts, skipped, lines: lines.map(({ row, outcome, values, problems, changes }) => ({ row, outcome, values, problems, changes })) };
  const words = [
    `${INTAKE_NAMES[kind]}，工作表“${sheet.name}”：可导入 ${counts.new} 行，已有 ${counts.known} 行，有问题 ${counts.bad} 行。`,
    ...columns.map(({ column, head, field }) => `  ${column} 列“${head}”${field === '' ? '没有导入' : field === ID_NUMBER ? '是身份证号，不登记' : ` → ${intakeFieldName(kind, field)}`}`),
    ...lines.flatMap(({ row, problems }) => problems.map((problem) => `  第 ${row} 行${problem.bad ? '' : '（仍导入）'} ${problemWords(kind, problem)}`)),
    ...skipped.map(({ row, why }) => `  第 ${row} 行没有看：${SKIPPED_WORDS[why]}`),
  ].join('\n');
  if (args['dry-run']) return ok({ json: { dryRun: true, ...seen }, text: `${words}\n只是看一看，没有导入。` });
  const update = new Set(args.update ? lines.filter(({ outcome }) => outcome === 'known').map(({ row }) => row) : []);
  const taken = await applyIntake(office, moment, plan.value, { update, guests: args.guests }, { name: basename(path), heads: chosen.guess.columns.map(({ head }) => head), mapping });
  if (!taken.ok) return taken;
  const { id, added, updated } = taken.value;
  return ok({ json: { ...taken.value, ...seen }, text: `${words}\n新增 ${added} 条，更新 ${updated} 条。要整批撤销：undo-import ${id}` });
}

async function bytesOf(files: Files, path: string): Promise<Result<Uint8Array, Failure>> {
  const facts = await files.stat(path);
  if (!facts.ok) return err(toldReading(facts.error));
  if (facts.value?.kind !== 'file') return err(fail('file-not-found'));
  if (facts.value.size > MOST_FILE_BYTES) return err(tooLarge());
  const bytes = await files.read(path);
  return bytes.ok ? bytes : err(toldReading(bytes.error));
}

const lettered = z.record(z.string().regex(/^[A-Z]{1,2}$/), z.string().min(1));

async function mappingIn(files: Files, path: string): Promise<Result<IntakeMapping, Failure>> {
  const bytes = await files.read(path);
  if (!bytes.ok) return err(toldReading(bytes.error));
  const parsed = lettered.safeParse(jsonOf(new TextDecoder().decode(bytes.value)));
  if (!parsed.success) return err(fail('records-unreadable', { reason: '列的对应不是 {"A": "name"} 的样子' }));
  return ok(Object.fromEntries(Object.entries(parsed.data).map(([letters, field]) => [[...letters].reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0) - 1, field])));
}

function jsonOf(content: string): unknown {
  try {
    return JSON.parse(content) as unknown;
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return null;
    throw thrown;
  }
}
