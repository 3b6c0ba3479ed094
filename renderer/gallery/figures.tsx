import { BehindDialog } from '../features/figures/BehindDialog';
import { FiguresView } from '../features/figures/FiguresView';
import type { FiguresTab } from '../features/figures/figures-state';
import { AnsweredPage } from '../ui/AnsweredPage';
import { failed, nothing, waiting, type GalleryEntry } from './entry';
import { FIGURES, FIGURES_BEFORE_ANYTHING, PARTS_BELOW } from './sample-figures';

const shown = (tab: FiguresTab, figures = FIGURES) => (
  <FiguresView
    figures={figures}
    parts={PARTS_BELOW}
    period={figures.period.name}
    onPeriod={nothing}
    under=""
    onUnder={nothing}
    tab={tab}
    onTab={nothing}
  />
);
const page = { at: '/figures', role: 'superior' } as const;

export const entries: readonly GalleryEntry[] = [
  { name: 'figures', ...page, show: () => shown('overview') },
  { name: 'figures-heat', ...page, show: () => shown('heat') },
  { name: 'figures-trend', ...page, show: () => shown('trend') },
  { name: 'figures-below', ...page, show: () => shown('below') },
  { name: 'figures-missing', ...page, show: () => shown('missing') },
  {
    name: 'figures-missing-none',
    ...page,
    show: () => shown('missing', { ...FIGURES, below: FIGURES.below.map((one) => ({ ...one, shortfalls: [] })) }),
  },
  { name: 'figures-empty', ...page, show: () => shown('overview', FIGURES_BEFORE_ANYTHING) },
  {
    name: 'figures-duties',
    ...page,
    show: () => <BehindDialog behind={{ what: '主题党日 未开展', period: '2026-Q3', states: ['missing'] }} below={[]} under="" onClose={nothing} />,
  },
  {
    name: 'figures-behind',
    ...page,
    show: () => (
      <BehindDialog
        behind={{ what: '第一中学第二党支部 主题党日', org: '1', kinds: ['theme-day'], from: '2026-07-01', until: '2026-09-30' }}
        below={[]}
        under=""
        onClose={nothing}
      />
    ),
  },
  { name: 'figures-stood', ...page, show: () => <BehindDialog behind={{ what: '整改完成', stood: 'ledgers' }} below={FIGURES.below} under="" onClose={nothing} /> },
  { name: 'figures-stood-none', ...page, show: () => <BehindDialog behind={{ what: '换届已到期', stood: 'term' }} below={[]} under="" onClose={nothing} /> },
  {
    name: 'figures-loading',
    ...page,
    show: () => (
      <AnsweredPage title="统计" query={waiting()}>
        {() => null}
      </AnsweredPage>
    ),
  },
  {
    name: 'figures-failed',
    ...page,
    show: () => (
      <AnsweredPage title="统计" query={failed('data-damaged')}>
        {() => null}
      </AnsweredPage>
    ),
  },
];
