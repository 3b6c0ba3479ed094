import { resolve } from 'node:path';
import { z } from 'zod';
import { localMonth } from '../../domain/dates';
import { fail, type Failure } from '../../domain/failure';
import { randomId } from '../../domain/ids';
import { ruleDocument, type RuleDocument } from '../../domain/rule-document';
import { err, ok, type Result } from '../../domain/result';
import { nodeFiles } from '../../files/node-files';
import { documentOfRow, recordRow } from '../../office/records';
import { saveRecord } from '../../office/save';
import { previewRules, rulesView } from '../../reports/rules';
import { toldReading } from '../../vault/told';
import type { Refusal } from '../answer';
import { badArguments, command, flag, ofData, text } from '../command';
import { edgesGiven } from '../edges-given';
import { withData, type OpenData } from '../open-data';

/** 规定: what asks here and of those below; a set is put, held against what those below have reported, or taken back. */
export const rule = command({
  name: 'rule',
  usage: '(list | put FILE [--record R] [--to CODE,… | --all] | to RECORD (--to CODE,… | --all) | preview FILE [--record R] [--from M --until M] | withdraw RECORD --reason R) --data DIR --passphrase-file F [--json]',
  summary: '规定：列出、保存一份（layer 为 superior 的随下发文件给下级，--to 只给选定的）、改发给谁、按下级过去的统计预看、撤回',
  arguments: z.strictObject({ ...ofData, to: text.optional(), all: flag, record: randomId.optional(), reason: text.optional(), from: localMonth.optional(), until: localMonth.optional(), operands: z.tuple([z.enum(['list', 'put', 'to', 'preview', 'withdraw'])]).rest(text) }),
  run: async (args, call) => {
    const [word, operand, ...more] = args.operands;
    if (more.length > 0 || (word !== 'list') === (operand === undefined)) return badArguments('参数个数不对');
    if ((args.from === undefined) !== (args.until === undefined)) return badArguments('--from 和 --until 要一起写');
    const given = word === 'put' || word === 'preview' ? await readRules(resolve(operand ?? '')) : ok(null);
    if (!given.ok) return given;
    return withData(args, call, (open) => {
      if (word === 'list') return Promise.resolve(ok({ json: rulesView(open.office, open.moment.today), text: '' }));
      if (word === 'to') return Promise.resolve(sendTo(open, operand ?? '', args));
      if (word === 'withdraw') return Promise.resolve(withdraw(open, operand ?? '', args.reason));
      if (!given.value) return Promise.resolve(err(fail('not-found')));
      if (word === 'put') return Promise.resolve(put(open, args, given.value));
      const past = args.from !== undefined && args.until !== undefined ? { from: args.from, until: args.until } : undefined;
      const preview = previewRules(open.office, open.moment.today, args.record ?? null, given.value, past);
      const told = preview.below?.effects.map(({ rule: { id }, met, short }) => `${id}：${met} 个都做到，${short.length} 个没有`).join('\n') ?? '';
      return Promise.resolve(ok({ json: preview, text: told === '' ? `将改变 ${preview.changes.length} 条。` : told }));
    });
  },
});

type Sent = { readonly record?: string | undefined; readonly to?: string | undefined; readonly all: boolean };

function put({ office, moment }: OpenData, { record, to, all }: Sent, given: RuleDocument) {
  const edges = to === undefined && !all ? ok(given) : edgesGiven(office, given, { to, all });
  if (!edges.ok) return edges;
  const document = { ...given, ...edges.value };
  const found = record === undefined ? undefined : recordRow(office.db, record);
  if (record !== undefined && found?.kind !== 'rule-set') return err(fail('not-found'));
  const saved = saveRecord(office, moment, { record: record ?? moment.newId(), kind: 'rule-set', document, heads: found ? (JSON.parse(found.heads) as string[]) : [] });
  return saved.ok ? ok({ json: saved.value, text: `已保存（${saved.value.record}）。` }) : saved;
}

/** Says anew to whom a set goes; what it asks stays. */
function sendTo({ office, moment }: OpenData, record: string, { to, all }: Sent) {
  const found = recordRow(office.db, record);
  if (found?.kind !== 'rule-set' || found.org !== office.org) return err(fail('not-found'));
  const before = documentOfRow(found, 'rule-set');
  const edges = edgesGiven(office, before, { to, all });
  if (!edges.ok) return edges;
  const saved = saveRecord(office, moment, { record, kind: 'rule-set', document: { ...before, ...edges.value }, heads: JSON.parse(found.heads) as string[] });
  return saved.ok ? ok({ json: saved.value, text: '已改；下级随下一份下发文件知道。' }) : saved;
}

function withdraw({ office, moment }: OpenData, record: string, reason: string | undefined) {
  if (reason === undefined) return badArguments('要写 --reason');
  const found = recordRow(office.db, record);
  if (found?.kind !== 'rule-set' || found.org !== office.org) return err(fail('not-found'));
  const document = { ...documentOfRow(found, 'rule-set'), withdrawn: true, withdrawnReason: reason };
  const saved = saveRecord(office, moment, { record, kind: 'rule-set', document, heads: JSON.parse(found.heads) as string[] });
  return saved.ok ? ok({ json: saved.value, text: '已撤回；下级随下一份下发文件知道。' }) : saved;
}

async function readRules(path: string): Promise<Result<RuleDocument, Failure | Refusal>> {
  const bytes = await nodeFiles.read(path);
  if (!bytes.ok) return err(toldReading(bytes.error));
  try {
    const read = ruleDocument.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value)));
    return read.success ? ok(read.data) : err(fail('document-invalid', { field: read.error.issues[0]?.path.join('/') ?? '' }));
  } catch (thrown) {
    if (thrown instanceof SyntaxError || thrown instanceof TypeError) return err(fail('records-unreadable', { reason: 'JSON 格式有误' }));
    throw thrown;
  }
}
