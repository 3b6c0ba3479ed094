import { planDocument, type PlanDocument } from '../../electron/contract';
import { PlanForm } from '../features/plans/PlanForm';
import { PlansView } from '../features/plans/PlansView';
import { PlanView } from '../features/plans/PlanView';
import { plans as words } from '../text/plans';
import { Answered } from '../ui/Answered';
import { Page } from '../ui/Page';
import { failed, type GalleryEntry, nothing, waiting } from './entry';
import { samplePeopleRows } from './sample-people';
import { samplePlan, samplePlans, samplePlanView } from './sample-registers';

const TODAY = '2026-11-22';
const view = (more: Partial<typeof samplePlanView> = {}) => (
  <PlanView view={{ ...samplePlanView, ...more }} today={TODAY} failure={null} withdrawFailure={null} onPrint={nothing} onWithdraw={async () => undefined} />
);
const form = (document: PlanDocument, asked = false, title: string = words.newTitle) => (
  <Page title={title} back={{ href: '/plans', label: words.back }}>
    <PlanForm
      today={TODAY}
      others={[]}
      editing={{ document, set: nothing, load: nothing, touched: false, draftAt: null, settle: nothing, dropDraft: async () => undefined }}
      resumedAt={null}
      members={samplePeopleRows}
      semesters={[{ name: '2026-2027-1', from: '2026-09-01', until: '2027-01-22' }]}
      asked={asked}
      busy={false}
      failure={null}
      backHref="/plans"
      onSave={nothing}
      onDropDraft={nothing}
    />
  </Page>
);
const bare = planDocument.parse({ title: '2026 年度工作计划', from: '2026-01-01', until: '2026-12-31' });

export const entries: readonly GalleryEntry[] = [
  { name: 'list', at: '/plans', show: () => <PlansView rows={samplePlans} today={TODAY} /> },
  { name: 'list-empty', at: '/plans', show: () => <PlansView rows={[]} today={TODAY} /> },
  { name: 'list-loading', at: '/plans', show: () => <Answered query={waiting()} title={words.place}>{() => null}</Answered> },
  { name: 'list-failed', at: '/plans', show: () => <Answered query={failed('data-damaged')} title={words.place}>{() => null}</Answered> },
  { name: 'view', at: '/plans/0', show: () => view() },
  { name: 'view-bare', at: '/plans/0', show: () => view({ document: bare, held: [], conflicts: ['title'] }) },
  { name: 'form', at: '/plans/new', show: () => form(samplePlan) },
  { name: 'form-edit', at: '/plans/0/edit', show: () => form(samplePlan, false, words.editTitle) },
  { name: 'form-asked', at: '/plans/new', show: () => form({ ...bare, title: '' }, true) },
];
