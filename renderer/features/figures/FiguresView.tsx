import { Segmented } from 'antd';
import { useState } from 'react';
import { askedOf, doneOf, type AnswerOf, type PeriodFigures } from '../../../electron/contract';
import { figuresText as text, shareText } from '../../text/figures';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { SaveTableButton } from '../../ui/SaveTableButton';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { BehindDialog, type Behind } from './BehindDialog';
import { BelowSection } from './BelowSection';
import { FigureCards } from './FigureCards';
import { HeatSection } from './HeatSection';
import { MissingSection } from './MissingSection';
import { OverviewSections } from './OverviewSections';
import { PeriodChooser } from './PeriodChooser';
import { TrendSection } from './TrendSection';
import './figures.css';
import type { FiguresTab } from './figures-state';

export interface FiguresViewProps {
  readonly figures: PeriodFigures;
  readonly parts: AnswerOf<'figures.parts'>;
  readonly period: string;
  readonly onPeriod: (period: string) => void;
  readonly under: string;
  readonly onUnder: (under: string) => void;
  readonly tab: FiguresTab;
  readonly onTab: (tab: FiguresTab) => void;
}

const TABS: readonly FiguresTab[] = ['overview', 'heat', 'trend', 'below', 'missing'];

/** 统计: what is below against the rules, each number with what it rests on. */
export function FiguresView({ figures, parts, period, onPeriod, under, onUnder, tab, onTab }: FiguresViewProps) {
  const [behind, setBehind] = useState<Behind | null>(null);
  const { sources, total, today } = figures;
  const asked = askedOf(total.duties);
  if (sources.branches === 0 && figures.below.length === 0 && under === '') return <NothingYet />;
  return (
    <Page
      title={asked === 0 ? text.titleNone(figures.period.name) : text.title(figures.period.name, shareText(doneOf(total.duties), asked))}
      hint={<Sources sources={sources} />}
      actions={
        <>
          <SaveTableButton what={text.saves.whole} request={{ table: 'figures', period, under }} />
          <PeriodChooser today={today} period={period} onPeriod={onPeriod} parts={parts} under={under} onUnder={onUnder} />
        </>
      }
    >
      {tab === 'overview' && <FigureCards figures={figures} onBehind={setBehind} onTab={onTab} />}
      <Segmented<FiguresTab>
        aria-label={text.view}
        className="no-print figures-tabs"
        value={tab}
        onChange={onTab}
        options={TABS.map((value) => ({ value, label: text.views[value] }))}
      />
      {tab === 'overview' && <OverviewSections figures={figures} under={under} onBehind={setBehind} />}
      {tab === 'heat' && <HeatSection figures={figures} under={under} onBehind={setBehind} />}
      {tab === 'trend' && <TrendSection figures={figures} under={under} />}
      {tab === 'below' && <BelowSection figures={figures} under={under} onBehind={setBehind} />}
      {tab === 'missing' && <MissingSection figures={figures} under={under} onBehind={setBehind} />}
      {behind && <BehindDialog behind={behind} below={figures.below} under={under} onClose={() => setBehind(null)} />}
    </Page>
  );
}

/** How complete the figures are, beside every number of the screen. */
function Sources({ sources }: { readonly sources: PeriodFigures['sources'] }) {
  const resting = text.resting(sources);
  return (
    <>
      <StateTag tone={sources.reported === sources.branches ? 'ok' : 'due'}>{text.reported(sources)}</StateTag>
      {sources.short.length > 0 && (
        <span title={text.shortHint} className="figures-gap">
          <StateTag tone="late">{text.short(sources.short.length)}</StateTag>
        </span>
      )}
      {resting !== '' && <span className="small figures-gap">{resting}</span>}
    </>
  );
}

function NothingYet() {
  return (
    <Page title={text.name}>
      <Section label={text.name}>
        <EmptyState
          title={text.emptyTitle}
          action={
            <span className="row figures-centre">
              <LinkButton href="/subordinates" main>
                {text.toSubordinates}
              </LinkButton>
              <LinkButton href="/import">{text.toImport}</LinkButton>
            </span>
          }
        >
          {text.emptyBody}
        </EmptyState>
      </Section>
    </Page>
  );
}
