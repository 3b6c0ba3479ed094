import { z } from 'zod';
import { attachedFile } from './attached-file';
import { dateOrEmpty } from './dates';
import { hashId, itemId, randomId } from './ids';

/** The ledgers of the mission (台账类别); `own` is a ledger that the branch named itself. */
export const ledgerKind = z.enum([
  'main-responsibility', // 主体责任清单
  'first-responsibility', // 第一责任人清单
  'dual-responsibility', // 一岗双责清单
  'inspection-rectification', // 巡视整改
  'life-meeting-rectification', // 组织生活会整改
  'supervised-task', // 督办任务
  'implementation', // 贯彻落实
  'risk-point', // 风险点 (by post)
  'position', // 阵地
  'hazard', // 隐患
  'benchmarking', // 对标争先
  'dual-leader', // 双带头人
  'burden-relief', // 减负
  'own',
]);
export type LedgerKind = z.infer<typeof ledgerKind>;

/** 督办层级: 中央, 省级, 市级, 县级, 本单位, 本支部. */
export const superviseLevel = z.enum(['', 'central', 'province', 'city', 'county', 'unit', 'branch']);
export type SuperviseLevel = z.infer<typeof superviseLevel>;

const line = z.string().max(200).default('');
const text = z.string().max(20_000).default('');
const item = { id: itemId, sort: z.int().default(0), removed: z.boolean().default(false) };
const recordLink = z.string().regex(/^([0-9a-f]{32})?$/).default('');
const person = z.looseObject({ member: recordLink, name: z.string().max(60).default('') });

/** One item of any ledger: 问题/任务 with its 路线图, 时间表, 进展, 佐证, 销号 and 回头看. domain.md §4. */
export const ledgerItemDocument = z.looseObject({
  ledger: ledgerKind,
  /** Name of an `own` ledger. */
  ownLedger: line,
  /** 督办任务: who watches over it, from the top down; '' = not said. */
  level: superviseLevel.default(''),
  title: z.string().min(1).max(200),
  detail: text,
  /** 来源: a record here, or a document or order by its name and number. */
  source: z.looseObject({ record: recordLink, text: line }).prefault({}),
  /** 风险点: the post that it belongs to; 阵地: the place. */
  post: line,
  responsible: person.prefault({}),
  /** 完成时限 of the whole item. */
  dueOn: dateOrEmpty.default(''),
  /** 路线图 with 时间表: each step with its own date. */
  measures: z.array(z.looseObject({ ...item, title: line, responsible: z.string().max(60).default(''), dueOn: dateOrEmpty.default(''), doneOn: dateOrEmpty.default('') })).default([]),
  /** 进展, dated. */
  progress: z.array(z.looseObject({ ...item, on: dateOrEmpty.default(''), note: text })).default([]),
  /** 佐证: links to records that are here already, paper by its name, or a file. */
  evidence: z.array(z.looseObject({ ...item, record: recordLink, text: line, file: attachedFile.optional() })).default([]),
  /** 启动 by hand: work began though no step is done yet. */
  startedOn: dateOrEmpty.default(''),
  /** 完成, waiting for 销号. */
  completedOn: dateOrEmpty.default(''),
  /** 销号: by whom and when. */
  closedOn: dateOrEmpty.default(''),
  closedBy: z.string().max(60).default(''),
  /** 回头看: when to look again, when it was looked at, what was found. */
  reviewDueOn: dateOrEmpty.default(''),
  reviewedOn: dateOrEmpty.default(''),
  reviewFinding: text,
  /** 回头看 found it come back: open again from that day, until it is completed and closed on a later one. */
  reopenedOn: dateOrEmpty.default(''),
  /** 上级任务 that it answers, and the superior's word that was taken over last. Left out where there is none, so that it never counts as a change. */
  order: z.looseObject({ task: randomId, said: hashId }).optional(),
  /** 报上级的说明: the one sentence that goes up with the state, typed for the superior. */
  told: z.string().max(200).optional(),
  withdrawn: z.boolean().default(false),
  withdrawnReason: z.string().max(500).default(''),
});
export type LedgerItemDocument = z.infer<typeof ledgerItemDocument>;
