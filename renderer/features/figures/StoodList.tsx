import { assertNever, LEDGER_NAMES, type PeriodFigures } from '../../../electron/contract';
import { dayText, fullDayText } from '../../text/dates';
import { figuresText as text } from '../../text/figures';

/** What the branches told of themselves on their last day: 学时, 台账 (of one kind or all), 换届, 党费, 民主评议. */
export type Stood = 'study' | 'ledgers' | 'overdue' | 'term' | 'dues' | 'appraisal';

const LEDGERS: Readonly<Record<string, string>> = LEDGER_NAMES;

/** The signed words behind a number that no record stands behind: a line each branch that told, by code. */
export function StoodList({ below, stood, ledger }: { readonly below: PeriodFigures['below']; readonly stood: Stood; readonly ledger?: string | undefined }) {
  const lines = below.flatMap((row) => {
    const said = saidOf(row, stood, ledger);
    return said === '' ? [] : [{ key: row.key, name: row.name, said, on: row.standing?.on ?? '' }];
  });
  if (lines.length === 0) return <p className="muted">{text.stoodNone}</p>;
  return (
    <>
      <p className="muted small">{text.stoodHint}</p>
      <ul className="lines small">
        {lines.map(({ key, name, said, on }) => (
          <li key={key}>
            <span className="grow">
              {name}
              <span className="muted figures-under">{said}</span>
            </span>
            {on !== '' && <span className="muted">{text.stoodOn(dayText(on))}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

function saidOf({ figures, standing, appraisal }: PeriodFigures['below'][number], stood: Stood, ledger: string | undefined): string {
  const { told, study, committeeStudy, termOver, duesPublished, appraised } = figures;
  if (stood === 'appraisal') return appraisal && appraised > 0 ? text.gradesOf(appraisal) : '';
  if (told === 0 || !standing) return '';
  switch (stood) {
    case 'study':
      return text.studyLine(study, committeeStudy);
    case 'term':
      return termOver > 0 ? text.termLine(fullDayText(standing.term)) : '';
    case 'dues':
      return duesPublished > 0 ? text.duesLine(fullDayText(standing.dues.publishedOn)) : text.duesNot;
    case 'ledgers':
    case 'overdue': {
      const parts = (standing.ledgers ?? []).filter((part) => (ledger === undefined || part.ledger === ledger) && (stood === 'ledgers' || part.overdue > 0));
      return parts.map((part) => text.ledgerLine(LEDGERS[part.ledger] ?? part.ledger, part)).join('；');
    }
    default:
      return assertNever(stood);
  }
}
