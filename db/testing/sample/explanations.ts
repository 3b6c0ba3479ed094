import { addMonths } from '../../domain/periods';
import { explanationDocument } from '../../domain/explanation';
import { explanationRecordOf } from '../../office/explanations';
import type { Books } from './held';
import type { SampleRecord } from './types';

/** A month in which something was not held. */
export interface Gap {
  readonly rule: 'R2' | 'R3' | 'R5';
  readonly month: string;
  /** The 党小组 of R3. */
  readonly group?: string;
}

const WHY = [
  '假期教师分散，未能集中，开学后第一周补学。', '当月停课防汛，委员都在值守，有关事项改为下月研究。', '组长外出培训，当月学习并入支部集中学习。', '期末考试和阅卷时间冲突，顺延至下月初召开。', '学校承办全县活动，时间无法安排，已报上级同意。', '本组半数同志外出监考，人数不足，改为个别通气。',
] as const;

/** Two gaps of three are explained; the others wait for a word. */
export function explanations(books: Books, gaps: readonly Gap[]): SampleRecord[] {
  return gaps.flatMap(({ rule, month, group }): SampleRecord[] => {
    const cell = `${rule}/${month}${group === undefined ? '' : `/${group}`}`;
    const random = books.stream('explanation', cell);
    if (!random.chance(67)) return [];
    const on = addMonths(`${month}-0${random.between(3, 9)}`, 1);
    return [{ id: explanationRecordOf(books.org, cell), kind: 'explanation', on, document: explanationDocument.parse({ cell, text: random.pick(WHY), on }) }];
  });
}
