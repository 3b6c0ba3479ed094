import { z } from 'zod';
import { localDate } from '../../domain/dates';
import { randomId } from '../../domain/ids';
import { KIND_NAMES } from '../../domain/names/kinds';
import { ok } from '../../domain/result';
import { REVIEW_STATES, type ReviewState } from '../../domain/review';
import type { ReturnedLine, ReviewLine } from '../../domain/review-views';
import type { Moment, Office } from '../../office/office';
import { reviewRecords, undoReviews, type Decision } from '../../office/review';
import { reviewOfRecord, reviewQueue, returnedRecords } from '../../office/reviews';
import { badArguments, command, flag, ofData, text, type Outcome } from '../command';
import { withData } from '../open-data';

/** 审核: without a decision it lists; 通过, 退回 or 撤销 of named records, all of them or none. */
export const review = command({
  name: 'review',
  usage: '[RECORD… (--pass | --return REASON [--fields PATH,…] [--until YYYY-MM-DD] | --undo)] [--state STATE] --data DIR --passphrase-file F [--json]',
  summary: '列出待审核和退回待改的记录；通过、退回或撤销（由下一份下发文件带回）',
  arguments: z.strictObject({ ...ofData, pass: flag, undo: flag, return: text.optional(), fields: text.optional(), until: localDate.optional(), state: z.enum([...REVIEW_STATES, 'waiting']).optional(), operands: z.array(randomId) }),
  run: (args, call) => {
    const { pass, undo, return: reason, fields, until, state, operands } = args;
    const said = [pass, undo, reason !== undefined].filter(Boolean).length;
    if (said > 1 || (said === 1) !== operands.length > 0) return Promise.resolve(badArguments('要写明记录编号，和 --pass、--return、--undo 之一；都不写就列出清单'));
    if (reason === undefined && (fields ?? until) !== undefined) return Promise.resolve(badArguments('--fields 和 --until 只用于 --return'));
    return withData(args, call, ({ office, moment }) => {
      if (said === 0) return Promise.resolve(listed(office, moment, state ?? 'waiting'));
      if (undo) {
        const undone = undoReviews(office, moment, operands);
        return Promise.resolve(undone.ok ? ok({ json: { undone: operands.length }, text: `已撤销 ${operands.length} 条审核。` }) : undone);
      }
      const decision: Decision = reason === undefined ? { outcome: 'passed' } : { outcome: 'returned', reason, fields: (fields ?? '').split(',').filter((field) => field !== ''), deadline: until ?? '' };
      const done = reviewRecords(office, moment, operands.map((record) => ({ record, versions: reviewOfRecord(office, record).versions })), decision);
      return Promise.resolve(done.ok ? ok({ json: done.value, text: `${WORDS[decision.outcome]} ${done.value.reviewed} 条，由下一份下发文件带回。` }) : done);
    });
  },
});

const WORDS = { passed: '已通过', returned: '已退回' } as const;

function listed(office: Office, moment: Moment, state: ReviewState | 'waiting'): Outcome {
  const queue = reviewQueue(office, moment.today, { state });
  const returned = returnedRecords(office, moment.today);
  const lines = [...queue.lines.map(lineOf), ...(queue.total > queue.lines.length ? [`还有 ${queue.total - queue.lines.length} 条没有列出。`] : []), ...returned.map(lineOfReturned)];
  return ok({ json: { ...queue, returned }, text: lines.length === 0 ? '没有要审核的，也没有退回待改的。' : lines.join('\n') });
}

const STATES: Readonly<Record<ReviewState, string>> = { pending: '待审核', passed: '已通过', returned: '已退回', resubmitted: '退回后已重报' };

const lineOf = ({ record, orgName, kind, title, start, state }: ReviewLine): string => `${record} ${STATES[state]} ${orgName} ${start.slice(0, 10)} ${KIND_NAMES[kind]} ${title}`;

const lineOfReturned = ({ record, title, reasons, deadline, overdue }: ReturnedLine): string =>
  `${record} 退回待改 ${title}：${reasons.join('；')}${deadline === '' ? '' : `（${deadline} 前改好${overdue ? '，已逾期' : ''}）`}`;
