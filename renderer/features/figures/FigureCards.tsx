import { Button } from 'antd';
import type { ReactNode } from 'react';
import { askedOf, doneOf, type PeriodFigures } from '../../../electron/contract';
import { figuresText as text, pointsText, shareText } from '../../text/figures';
import type { Behind } from './BehindDialog';
import type { FiguresTab } from './figures-state';

/** Five numbers, each with what it is of, how it was in the period before, and the way to what stands behind it. */
export function FigureCards({
  figures,
  onBehind,
  onTab,
}: {
  readonly figures: PeriodFigures;
  readonly onBehind: (behind: Behind) => void;
  readonly onTab: (tab: FiguresTab) => void;
}) {
  const { total, totalBefore: before, period, below } = figures;
  const [asked, done] = [askedOf(total.duties), doneOf(total.duties)];
  const missing = below.filter(({ shortfalls }) => shortfalls.length > 0).length;
  const { closed, open, waiting, overdue } = total.ledgers;
  const items = closed + open + waiting;
  return (
    <div className="figures-cards">
      <Card
        word={text.share}
        value={shareText(done, asked)}
        below={text.shareOf(done, asked)}
        compare={pointsText([done, asked], [doneOf(before.duties), askedOf(before.duties)])}
        onLook={() => onBehind({ what: text.share, period: period.name, states: ['done', 'late', 'entered-late', 'missing'] })}
      />
      <Card word={text.missing} value={missing} unit={text.missingUnit} below={text.missingHint} onLook={() => onTab('missing')} />
      <Card
        word={text.rate}
        value={shareText(total.present, total.expected)}
        below={text.rateOf(total.present, total.expected)}
        compare={pointsText([total.present, total.expected], [before.present, before.expected])}
        onLook={() => onBehind({ what: text.rate, from: period.from, until: period.until, kinds: [] })}
      />
      <Card
        word={text.study}
        value={total.study.reached}
        unit={text.studyOf(total.study.asked)}
        below={text.committeeStudy(total.committeeStudy.reached, total.committeeStudy.asked)}
        onLook={() => onBehind({ what: text.study, stood: 'study' })}
      />
      <Card
        word={text.ledgers}
        value={shareText(closed, items)}
        below={items === 0 ? text.noLedgers : text.ledgersOf(closed, items, overdue)}
        onLook={() => onBehind({ what: text.ledgers, stood: 'ledgers' })}
      />
    </div>
  );
}

interface CardProps {
  readonly word: string;
  readonly value: ReactNode;
  readonly unit?: string;
  readonly below: string;
  readonly compare?: string | null;
  readonly onLook: () => void;
}

function Card({ word, value, unit, below, compare, onLook }: CardProps) {
  return (
    <section className="section figures-card" aria-label={word}>
      <span className="figures-card-head">
        <span className="muted small">{word}</span>
        <Button type="link" size="small" aria-label={text.lookFor(word)} onClick={onLook}>
          {text.look}
        </Button>
      </span>
      <span className="figures-value">
        <b>{value}</b> {unit}
      </span>
      <span className="muted small">{below}</span>
      {compare !== undefined && compare !== null && <span className="small muted">{compare}</span>}
    </section>
  );
}
