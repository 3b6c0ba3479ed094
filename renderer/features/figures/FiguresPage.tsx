import { useState } from 'react';
import { useSearch } from 'wouter';
import { useAnswer } from '../../data/api';
import { useSession } from '../../data/session';
import { figuresText as text } from '../../text/figures';
import { AnsweredPage } from '../../ui/AnsweredPage';
import { FiguresView } from './FiguresView';
import { periodAt, type FiguresTab } from './figures-state';

const TABS: readonly FiguresTab[] = ['overview', 'heat', 'trend', 'below', 'missing'];

/** /figures: 统计 of everything below, or of one part of it. `?period=` and `?view=` say with what it begins. */
export default function FiguresPage() {
  const { today } = useSession();
  const asked = new URLSearchParams(useSearch());
  const [period, setPeriod] = useState(asked.get('period') ?? periodAt(today, 'quarter'));
  const [under, setUnder] = useState('');
  const [tab, setTab] = useState<FiguresTab>(TABS.find((one) => one === asked.get('view')) ?? 'overview');
  const figures = useAnswer('figures.period', { period, under }, { keep: true });
  const parts = useAnswer('figures.parts', {});
  return (
    <AnsweredPage title={text.name} query={figures}>
      {(data) => (
        <FiguresView
          figures={data}
          parts={parts.data ?? []}
          period={period}
          onPeriod={setPeriod}
          under={under}
          onUnder={setUnder}
          tab={tab}
          onTab={setTab}
        />
      )}
    </AnsweredPage>
  );
}
