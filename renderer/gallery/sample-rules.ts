import { ruleDocument, type ComplianceRule, type RulesPreview, type RulesView, type ShownRule } from '../../electron/contract';
import { idOf } from './sample-people';

const base = { layer: 'central', source: '', title: '', certainty: 'read', share: 'half', usualMonths: [], dueDay: null, remindMonths: 1, from: '', until: '', rank: 0 } as const;
const held = (kind: string): ComplianceRule['demand'] => ({ type: 'gatherings', kinds: [kind] });
const central = (id: string, more: Pick<ComplianceRule, 'article' | 'unit' | 'minimum' | 'demand' | 'applies'> & Partial<ComplianceRule>): ComplianceRule => ({ ...base, id, ...more });

const CENTRAL: readonly ComplianceRule[] = [
  central('R1', { article: 'branch-rules-11', unit: 'quarter', minimum: 1, demand: held('party-meeting'), applies: 'branch' }),
  central('R2', { article: 'branch-rules-12', unit: 'month', minimum: 1, demand: held('committee-meeting'), applies: 'committee' }),
  central('R3', { article: 'branch-rules-13', unit: 'month', minimum: 1, demand: held('group-meeting'), applies: 'groups' }),
  central('R4', { article: 'branch-rules-16', unit: 'year', minimum: 0, demand: held('party-lecture'), applies: 'branch' }),
  central('R5', { article: 'branch-rules-16', unit: 'month', minimum: 1, demand: held('theme-day'), applies: 'branch' }),
  central('R6', { article: 'branch-rules-17', unit: 'year', minimum: 1, demand: held('life-meeting'), applies: 'branch' }),
  central('R8', { article: 'branch-rules-19', certainty: 'own', unit: 'year', minimum: 1, demand: { type: 'talks', forms: ['heart-to-heart'] }, applies: 'members' }),
  central('R9', { article: 'education-rules-20', unit: 'year', minimum: 320, demand: { type: 'hours', kinds: ['study-session'] }, applies: 'members' }),
  central('R10', { article: 'training-plan', certainty: 'secondary', unit: 'year', minimum: 560, demand: { type: 'hours', kinds: ['study-session'] }, applies: 'committee-members' }),
  central('R11', { article: 'dues-rules', unit: 'month', minimum: 1, demand: { type: 'dues-paid' }, applies: 'branch' }),
  central('R12', { article: 'election-rules-3', unit: 'term', minimum: 1, demand: { type: 'election', kinds: ['election'] }, applies: 'branch' }),
];
const lectures: ComplianceRule = { ...central('R4', { article: 'branch-rules-16', unit: 'quarter', minimum: 1, demand: held('party-lecture'), applies: 'branch' }), layer: 'superior', source: '县教育局党委关于 2026 年党课安排的通知', rank: 1 };
const reading: ComplianceRule = { ...lectures, id: `${idOf(12)}:a`, layer: 'branch', source: '本支部 2026 年学习安排', title: '读书会', article: null, unit: 'month', demand: held('study-session'), rank: 2 };
const shown = (rule: ComplianceRule, set: string, superseded = false): ShownRule => ({ rule, set, superseded });

export const sampleRuleSet = ruleDocument.parse({
  layer: 'branch', title: '本支部 2026 年学习安排', from: '2026-01-01', semesters: [{ name: '2026-2027-1', from: '2026-09-01', until: '2027-01-22' }],
  rules: [
    { id: 'a', title: '读书会', unit: 'month', minimum: 1, demand: { type: 'gatherings', kinds: ['study-session'] } },
    { id: 'b', tightens: 'R4', unit: 'year', minimum: 2 },
  ],
});

export const sampleRules: RulesView = {
  today: '2026-11-22',
  rules: [...CENTRAL.map((rule) => shown(rule, '', rule.id === 'R4')), shown(lectures, idOf(11)), shown(reading, idOf(12))],
  sets: [
    { id: idOf(11), orgName: '清河县教育局党委', own: false, document: ruleDocument.parse({ layer: 'superior', title: lectures.source, from: '2026-01-01', rules: [{ id: 'a', tightens: 'R4', unit: 'quarter', minimum: 1 }], conversion: { halfDay: 30, fullDay: 60 } }) },
    { id: idOf(12), orgName: '', own: true, document: sampleRuleSet },
  ],
  problems: [{ code: 'loosens', document: idOf(12), rule: 'b', base: lectures }],
  conversion: { of: { perHour: 10, halfDay: 30, fullDay: 60, halfDayFrom: 180, fullDayFrom: 360 }, source: lectures.source },
  semesters: sampleRuleSet.semesters,
  hasSubordinates: false,
};

export const samplePreview: RulesPreview = {
  year: '2026',
  changes: [{ rule: reading, before: null, year: { done: 8, due: 2, missed: 2, notApplicable: 0 } }],
  problems: [{ code: 'loosens', document: 'new', rule: 'b', base: lectures }],
  below: null,
};

export const samplePreviewBelow: RulesPreview = {
  ...samplePreview, problems: [], changes: [{ rule: { ...lectures, unit: 'quarter', minimum: 1 }, before: lectures, year: null }],
  below: {
    from: '2025-11', until: '2026-10', organisations: 7, reported: 6,
    effects: [{ rule: { ...lectures, unit: 'quarter', minimum: 1 }, periods: 3, met: 4, short: [{ org: 'b'.repeat(32), code: '0103', name: '清河县第三中学党总支', short: ['2026-Q3'] }, { org: 'c'.repeat(32), code: '0106', name: '清河县第一幼儿园党支部', short: ['2026-Q1', '2026-Q2', '2026-Q3'] }] }],
  },
};
