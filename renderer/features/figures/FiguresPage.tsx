import { useLocation, useSearch } from 'wouter';
import { useAnswer } from '../../data/api';
import { useSession } from '../../data/session';
import { figuresText as text } from '../../text/figures';
import { AnsweredPage } from '../../ui/AnsweredPage';
import { FiguresView } from './FiguresView';
import { periodAt, type FiguresTab } from './figures-state';

const TABS: readonly FiguresTab[] = ['overview', 'heat', 'trend', 'below', 'missing'];

/** /figures: 统计 of everything below, or of one part of it. `?period=`, `?view=` and `?under=` say of what; what one chooses stands there too, so that 返回 finds it again. */
export default function FiguresPage() {
  const { today } = useSession();
  const asked = new URLSearchParams(useSearch());
  const [, go] = useLocation();
  const period = asked.get('period') ?? periodAt(today, 'quarter');
  const under = asked.get('under') ?? '';
  const tab = TABS.find((one) => one === asked.get('view')) ?? 'overview';
  const choose = (changed: Readonly<Record<string, string>>): void => {
    const next = new URLSearchParams({ period, view: tab, under, ...changed });
    go(`/figures?${next.toString()}`, { replace: true });
  };
  const figures = useAnswer('figures.period', { period, under }, { keep: true });
  const parts = useAnswer('figures.parts', {});
  return (
    <AnsweredPage title={text.name} query={figures}>
      {(data) => (
        <FiguresView
          figures={data}
          parts={parts.data ?? []}
          period={period}
          onPeriod={(next) => choose({ period: next })}
          under={under}
          onUnder={(next) => choose({ under: next })}
          tab={tab}
          onTab={(next) => choose({ view: next })}
        />
      )}
    </AnsweredPage>
  );
}
