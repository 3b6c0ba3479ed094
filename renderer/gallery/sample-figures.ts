import { figurePeriod, periodBefore, type AnswerOf, type BelowFigures, type ComplianceRule, type DutyCounts, type DutyState, type Figures, type HeatMap, type PeriodFigures, type TrendPoint } from '../../electron/contract';

/** Sixty branches of a county's bureau: most report and do what is asked, some do not. */
const SCHOOLS = ['第一中学', '第二中学', '第三中学', '城关小学', '河口镇中心校', '职教中心', '特殊教育学校', '实验幼儿园', '教研室', '王庄镇中心校', '李集中学', '清溪小学'] as const;
const PARTS = ['第一党支部', '第二党支部', '高中部教师党支部', '退休教师党支部', '后勤党支部'] as const;

const rule = (id: string, kind: string, unit: ComplianceRule['unit'], article: ComplianceRule['article']): ComplianceRule => ({
  id, layer: 'central', article, source: '', title: '', certainty: 'read', demand: { type: 'gatherings', kinds: [kind] }, unit, minimum: 1, applies: 'branch', share: 'half', usualMonths: [], dueDay: null, remindMonths: 1, from: '', until: '', rank: 0,
});
const RULES = [
  rule('R1', 'party-meeting', 'quarter', 'branch-rules-11'), rule('R2', 'committee-meeting', 'month', 'branch-rules-12'), rule('R3', 'group-meeting', 'month', 'branch-rules-13'),
  { ...rule('R5', 'theme-day', 'month', 'branch-rules-16'), layer: 'superior' as const, source: '清教党〔2026〕3 号', dueDay: 25 },
  rule('R6', 'life-meeting', 'year', 'branch-rules-17'), rule('R7', 'appraisal', 'year', 'branch-rules-18'),
];
const TERM_RULE: ComplianceRule = { ...rule('R12', 'election', 'term', 'election-rules-3'), demand: { type: 'election', kinds: ['election'] } };

const counts = (fields: Partial<DutyCounts>): DutyCounts => ({ done: 0, late: 0, 'entered-late': 0, missing: 0, due: 0, 'not-applicable': 0, unreported: 0, ...fields });
const period = (name: string) => figurePeriod(name) ?? { unit: 'quarter' as const, name, from: '2026-07-01', until: '2026-09-30' };

function figures(n: number): Figures {
  return {
    duties: counts({ done: 7 - (n % 3), 'entered-late': n % 7 === 0 ? 1 : 0, missing: n % 11 === 3 ? 2 : 0, 'not-applicable': n % 2 }),
    gatherings: 14 + (n % 6), expected: 300 + n * 3, present: 280 + n * 3 - (n % 9), enteredLate: n % 7 === 0 ? 1 : 0,
    study: { asked: 20 + (n % 5), reached: 15 + (n % 5) }, committeeStudy: { asked: 3, reached: n % 4 === 0 ? 2 : 3 },
    ledgers: { open: n % 4, waiting: n % 3, closed: 2 + (n % 4), overdue: n % 13 === 5 ? 1 : 0, reviewDue: 0, reviewed: 1 },
    appraisal: { members: 0, excellent: 0, qualified: 0, basic: 0, unqualified: 0 }, appraised: 0, termOver: n === 18 ? 1 : 0, duesPublished: n % 5 === 0 ? 1 : 0, told: 1,
  };
}

const hex = (n: number): string => n.toString(16).padStart(32, '0');

function branch(n: number): BelowFigures {
  const reported = n % 20 !== 13;
  const own = figures(n);
  return {
    key: hex(n), org: hex(n), code: `130534-${String(Math.floor(n / 5) + 1).padStart(3, '0')}-0${(n % 5) + 1}`, name: `${SCHOOLS[Math.floor(n / 5)] ?? ''}${PARTS[n % 5] ?? ''}`, type: 'branch',
    figures: own, reported, source: n % 6 === 5 ? 'line' : 'records', appraisal: null,
    shortfalls: [...(own.duties.missing > 0 ? [{ rule: 'R5', period: '2026-07', counted: 0, required: 1 }, { rule: 'R5', period: '2026-08', counted: 0, required: 1 }] : []), ...(n === 18 ? [{ rule: 'R12', period: '2026-06-09', counted: 0, required: 1 }] : [])],
    standing: reported ? {
      on: '2026-09-30', members: 23, full: 21, days: 30, committee: 30, groups: [], study: { measure: 320, asked: own.study.asked, reached: own.study.reached }, committeeStudy: { measure: 560, ...own.committeeStudy },
      ledgers: [], term: n === 18 ? '2026-06-09' : '2027-05-10', appraisal: null, dues: { year: 2026, publishedOn: n % 5 === 0 ? '2026-09-12' : '', months: 9 },
    } : null,
  };
}

const BELOW = Array.from({ length: SCHOOLS.length * PARTS.length }, (_, n) => branch(n));
const sources: PeriodFigures['sources'] = { branches: 60, reported: 57, notReported: BELOW.filter((one) => !one.reported), short: BELOW.slice(4, 5).map((one) => ({ ...one, gatherings: 2 })), byRecords: 50, byLines: 10 };

export const FIGURES: PeriodFigures = {
  today: '2026-11-20', period: period('2026-Q3'), before: periodBefore(period('2026-Q3')), sources,
  total: { ...figures(0), duties: counts({ done: 386, late: 6, 'entered-late': 9, missing: 33, 'not-applicable': 60, unreported: 12 }), gatherings: 1_012, expected: 22_310, present: 20_994, study: { asked: 1_248, reached: 1_036 }, committeeStudy: { asked: 176, reached: 161 }, ledgers: { open: 21, waiting: 14, closed: 77, overdue: 7, reviewDue: 3, reviewed: 40 }, termOver: 1, duesPublished: 12, told: 57 },
  totalBefore: { ...figures(0), duties: counts({ done: 380, missing: 40, unreported: 0 }), expected: 22_000, present: 20_500 },
  rules: RULES.slice(0, 4).map((one, n) => ({ rule: one, counts: counts([{ done: 55, missing: 2, unreported: 3 }, { done: 108, 'entered-late': 5, missing: 9, 'not-applicable': 45, unreported: 4 }, { done: 62, missing: 14, 'not-applicable': 90, unreported: 3 }, { done: 161, late: 6, 'entered-late': 4, missing: 8, unreported: 2 }][n] ?? {}), before: counts({ done: 90, missing: 6 + n }) })),
  cited: [RULES[3] ?? TERM_RULE, TERM_RULE],
  kinds: [
    { kind: 'party-meeting', gatherings: 61, enteredLate: 0, expected: 1_390, present: 1_311 }, { kind: 'committee-meeting', gatherings: 148, enteredLate: 5, expected: 744, present: 730 }, { kind: 'group-meeting', gatherings: 131, enteredLate: 0, expected: 1_022, present: 960 },
    { kind: 'party-lecture', gatherings: 49, enteredLate: 0, expected: 1_127, present: 1_050 }, { kind: 'theme-day', gatherings: 173, enteredLate: 4, expected: 3_980, present: 3_760 }, { kind: 'study-session', gatherings: 450, enteredLate: 0, expected: 9_811, present: 9_204 },
  ],
  ledgers: [{ ledger: 'inspection-rectification', open: 12, waiting: 8, closed: 52, overdue: 5, reviewDue: 2, reviewed: 31 }, { ledger: 'life-meeting-rectification', open: 9, waiting: 6, closed: 25, overdue: 2, reviewDue: 1, reviewed: 9 }],
  below: BELOW, own: { org: 'own', gatherings: 4, expected: 44, present: 41 },
};

export const FIGURES_BEFORE_ANYTHING: PeriodFigures = { ...FIGURES, sources: { ...sources, branches: 0, reported: 0, notReported: [], short: [], byRecords: 0, byLines: 0 }, rules: [], kinds: [], ledgers: [], cited: [], below: [], own: null };

const STATES: readonly DutyState[] = ['done', 'done', 'done', 'done', 'done', 'entered-late', 'done', 'done', 'done', 'done', 'missing', 'done', 'done', 'late', 'done', 'done', 'done'];

export const heatOf = (id: string): HeatMap => {
  const one = RULES.find((each) => each.id === id) ?? RULES[3] ?? TERM_RULE;
  const names = one.unit === 'month' ? Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`) : one.unit === 'quarter' ? ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'] : ['2026'];
  const last = one.unit === 'month' ? 10 : names.length - 1;
  return {
    rule: one, periods: names.map(period), sources,
    rows: BELOW.map((each, n) => ({
      ...each, expected: each.figures.expected, present: each.figures.present,
      cells: names.map((_, at) => {
        const state: DutyState | null = at > last ? null : at === last ? 'due' : !each.reported && at > 6 ? 'unreported' : id === 'R2' && n % 3 === 1 ? 'not-applicable' : (STATES[(n * 5 + at * 3) % STATES.length] ?? 'done');
        return state === null ? null : ([state, state === 'missing' || state === 'due' || state === 'unreported' ? 0 : 1, 1] as const);
      }),
    })),
  };
};

export const TREND: readonly TrendPoint[] = ['2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'].map((name, n) => ({
  period: period(name), counts: counts({ done: 360 + n * 5 - (n === 6 ? 30 : 0), missing: 60 - n * 4 + (n === 6 ? 30 : 0) }), gatherings: 960 + n * 7, expected: 22_000, present: 20_100 + n * 90, reported: n < 2 ? 50 : 57, branches: 60,
}));

export const DUTIES: AnswerOf<'figures.duties'> = BELOW.filter(({ shortfalls }) => shortfalls.length > 0).flatMap((below) => ['2026-07', '2026-08'].map((of) => ({ below, rule: 'R5', period: of, state: 'missing' as const, required: 2, counted: of === '2026-08' ? 1 : 0, name: '主题党日', kinds: ['theme-day'], from: `${of}-01`, until: `${of}-31` })));
export const BEHIND: AnswerOf<'figures.behind'> = {
  records: ['学习党的二十届四中全会精神', '到敬老院开展志愿服务', '重温入党誓词'].map((title, n) => ({ record: hex(900 + n), org: hex(1), orgName: BELOW[1]?.name ?? '', kind: 'theme-day', title, start: `2026-0${7 + n}-25T15:30`, expected: 23, present: 22 - n, enteredLate: n === 1 })),
  lines: [{ org: hex(5), orgName: BELOW[5]?.name ?? '', month: '2026-08', gatherings: 2, expected: 46, present: 41, statedAt: '2026-09-02T02:10:00Z' }], more: false,
};
export const PARTS_BELOW: AnswerOf<'figures.parts'> = SCHOOLS.slice(0, 3).map((name, n) => ({ key: hex(500 + n), org: hex(500 + n), code: `130534-00${n + 1}`, name: `${name}党总支`, type: 'general-branch', depth: 1 }));
