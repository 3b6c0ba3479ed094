import { expect, it } from 'vitest';
import { periodFields, periodOfPlan } from './plan-period';

it.each([null, 1, 2, 3, 4] as const)('reads back the period it wrote (quarter %s)', (quarter) => {
  expect(periodOfPlan(periodFields({ year: 2026, quarter }))).toEqual({ year: 2026, quarter });
});

it('names the plan by its period', () => {
  expect(periodFields({ year: 2026, quarter: 2 })).toEqual({ from: '2026-04-01', until: '2026-06-30', title: '2026 年第 2 季度工作计划' });
});

it('reads back a 学期 by its dates, and takes it for its year once these are not known any more', () => {
  const semester = { name: '2026-2027-1', from: '2026-09-01', until: '2027-01-22' };
  const fields = periodFields({ year: 2026, quarter: null, semester });
  expect(fields).toEqual({ from: '2026-09-01', until: '2027-01-22', title: '2026-2027-1 学期工作计划' });
  expect(periodOfPlan(fields, [semester])).toEqual({ year: 2026, quarter: null, semester });
  expect(periodOfPlan(fields)).toEqual({ year: 2026, quarter: null });
});
