import { describe, expect, it } from 'vitest';
import { PAPER_NAMES } from './request';
import { offeredBy, samplePaper } from './samples';
import { paperValues } from './values';

const templated = PAPER_NAMES.filter((paper) => paper !== 'handbook' && paper !== 'sample');

describe.each(templated)('the sample of %s', (paper) => {
  it('fills in every place that it offers', () => {
    const open = offeredBy(paper).filter(({ example, inside }) => inside === null && example === '');
    // What is written by pen on every one of these papers.
    expect(open.map(({ name }) => name).filter((name) => !['（盖章）', '抄送机关', '附件', '主送机关'].includes(name))).toEqual([]);
  });
  it('names its places in Chinese words without gaps', () => {
    for (const { name, inside } of offeredBy(paper)) for (const one of [name, ...(inside ?? []).map((entry) => entry.name)]) expect(one).toMatch(/^[^\s{}#/^]+$/);
  });
});

it('minutes offer their head, what each kind adds, and the agenda as a loop', () => {
  const [values = {}] = paperValues(samplePaper('minutes'));
  expect(values).toMatchObject({ 主题: '讨论预备党员转正', 应到: '3', 实到: '1', 应到会有表决权: '3', 主持人: '张某某（支部书记）', 主持人总结: '总结内容。' });
  expect(values['议题']).toEqual([expect.objectContaining({ 题目: '讨论转正申请', 发言: '张某某：发言摘要。', 决议: '决议内容。' })]);
  // A speaker's name is nobody's placeholder.
  expect(Object.keys(values)).not.toContain('张某某');
});
