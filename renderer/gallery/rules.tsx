import type { RuleDocument, RulesPreview } from '../../electron/contract';
import { RuleSetForm } from '../features/rules/RuleSetForm';
import { RulesView } from '../features/rules/RulesView';
import { rules as words } from '../text/rules';
import { Answered } from '../ui/Answered';
import { Page } from '../ui/Page';
import { failed, type GalleryEntry, nothing, waiting } from './entry';
import { sampleAddressees } from './sample-orders';
import { samplePreview, sampleRules, sampleRuleSet, samplePreviewBelow } from './sample-rules';

const form = (document: RuleDocument, preview: RulesPreview | null, asked = false) => (
  <Page title={words.titles[document.layer]} back={{ href: '/rules', label: words.back }}>
    <RuleSetForm
      editing={{ document, set: nothing, load: nothing, touched: false, draftAt: null, settle: nothing, dropDraft: async () => undefined }}
      isNew={false}
      resumedAt={null}
      view={sampleRules}
      preview={preview}
      past="twelve"
      onPast={nothing}
      asked={asked}
      busy={false}
      failure={null}
      onSave={nothing}
      onWithdraw={async () => undefined}
      onDropDraft={nothing}
    />
  </Page>
);
const BELOW: RuleDocument = { ...sampleRuleSet, layer: 'superior', title: '', conversion: { perHour: 10, halfDay: 30, fullDay: 60, halfDayFrom: 180, fullDayFrom: 360 } };

export const entries: readonly GalleryEntry[] = [
  { name: 'list', at: '/rules', show: () => <RulesView view={sampleRules} /> },
  { name: 'list-empty', at: '/rules', show: () => <RulesView view={{ ...sampleRules, rules: sampleRules.rules.filter(({ set }) => set === ''), sets: [], problems: [], semesters: [], hasSubordinates: true }} /> },
  { name: 'form', at: '/rules/new/branch', show: () => form(sampleRuleSet, samplePreview) },
  { name: 'form-edit', at: '/rules/1/edit', show: () => form(sampleRuleSet, samplePreview) },
  { name: 'form-below', at: '/rules/new/superior', show: () => form(BELOW, null, true) },
  { name: 'form-below-past', at: '/rules/new/superior', show: () => form({ ...BELOW, title: '关于党课的通知' }, samplePreviewBelow) },
  { name: 'form-below-chosen', at: '/rules/new/superior', show: () => form({ ...BELOW, title: '关于党课的通知', chosen: true, edges: sampleAddressees.slice(0, 3).map(({ mark }) => ({ id: mark, removed: false })) }, samplePreviewBelow) },
  { name: 'loading', at: '/rules', show: () => <Answered query={waiting()} title={words.place}>{() => null}</Answered> },
  { name: 'failed', at: '/rules', show: () => <Answered query={failed('not-open')} title={words.place}>{() => null}</Answered> },
];
