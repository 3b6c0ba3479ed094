import { Modal } from 'antd';
import { useState } from 'react';
import { Link } from 'wouter';
import { DUTY_STATE_NAMES, figurePeriodName, type AnswerOf, type DutyState, type PeriodFigures } from '../../../electron/contract';
import { useAnswer } from '../../data/api';
import { dayText, localOf } from '../../text/dates';
import { figuresText as text } from '../../text/figures';
import { RECORD_KIND_NAMES } from '../../text/kinds';
import { Answered } from '../../ui/Answered';
import { StateTag } from '../../ui/StateTag';
import { StoodList, type Stood } from './StoodList';
import { DUTY_TONES } from './tones';

/** What stands behind a number: duties of branches, or the records (and signed lines) of one organisation or of all. */
export type Behind =
  | { readonly what: string; readonly period: string; readonly states: readonly DutyState[]; readonly rule?: string }
  | { readonly what: string; readonly stood: Stood; readonly ledger?: string }
  | { readonly what: string; readonly org?: string; readonly kinds: readonly string[]; readonly from: string; readonly until: string };

/** Opens the records behind a number; from a list of duties one goes on to the records of one branch. */
export function BehindDialog({
  behind,
  below,
  under,
  onClose,
}: {
  readonly behind: Behind;
  readonly below: PeriodFigures['below'];
  readonly under: string;
  readonly onClose: () => void;
}) {
  const [next, setNext] = useState<Behind | null>(null);
  const shown = next ?? behind;
  return (
    <Modal open width="44rem" title={text.behind(shown.what)} footer={null} closable={{ 'aria-label': text.close }} onCancel={onClose}>
      <div className="figures-behind" tabIndex={0} role="region" aria-label={text.behind(shown.what)}>
        {'states' in shown && <Duties {...shown} under={under} onNext={setNext} />}
        {'kinds' in shown && <Records {...shown} under={under} />}
        {'stood' in shown && <StoodList below={below} stood={shown.stood} ledger={shown.ledger} />}
      </div>
    </Modal>
  );
}

function Duties({
  period,
  states,
  rule,
  under,
  onNext,
}: Extract<Behind, { states: unknown }> & { readonly under: string; readonly onNext: (behind: Behind) => void }) {
  const duties = useAnswer('figures.duties', { period, states: [...states], ...(rule === undefined ? {} : { rule }), under });
  return <Answered query={duties}>{(found) => <DutyList duties={found} onNext={onNext} />}</Answered>;
}

const SHOWN = 200;

export function DutyList({ duties, onNext }: { readonly duties: AnswerOf<'figures.duties'>; readonly onNext: (behind: Behind) => void }) {
  if (duties.length === 0) return <p className="muted">{text.nothingBehind}</p>;
  return (
    <>
      <p className="muted small">{text.duties(duties.length)}</p>
      <ul className="lines small">
        {duties.slice(0, SHOWN).map(({ below, rule, period, state, counted, required, name, kinds, from, until }) => (
          <li key={`${below.key} ${rule} ${period}`}>
            <StateTag tone={DUTY_TONES[state]} wide>
              {DUTY_STATE_NAMES[state]}
            </StateTag>
            <span className="grow">
              {below.name} <span className="muted">{`${name}　${figurePeriodName(period)}　${text.missingOf(counted, required)}`}</span>
            </span>
            {counted > 0 && (
              <button
                type="button"
                className="link-like"
                aria-label={text.dutyLook(below.name)}
                onClick={() => onNext({ what: `${below.name} ${name}`, org: below.org, kinds, from, until })}
              >
                {text.look}
              </button>
            )}
          </li>
        ))}
      </ul>
      {duties.length > SHOWN && <p className="muted small">{text.more}</p>}
    </>
  );
}

function Records({ org, kinds, from, until, under }: Extract<Behind, { kinds: unknown }> & { readonly under: string }) {
  const found = useAnswer('figures.behind', { ...(org === undefined ? {} : { org }), under, kinds: [...kinds], from, until });
  return <Answered query={found}>{(behind) => <RecordList behind={behind} />}</Answered>;
}

export function RecordList({ behind }: { readonly behind: AnswerOf<'figures.behind'> }) {
  const { records, lines, more } = behind;
  if (records.length + lines.length === 0) return <p className="muted">{text.nothingBehind}</p>;
  return (
    <>
      {records.length > 0 && (
        <ul className="lines small" aria-label={text.behindRecords}>
          {records.map(({ record, orgName, kind, title, start, expected, present, enteredLate }) => (
            <li key={record}>
              <span className="grow">
                <Link href={`/gatherings/${record}?all`}>{title === '' ? (RECORD_KIND_NAMES[kind] ?? text.untitled) : title}</Link>
                <span className="muted figures-under">{`${orgName}　${dayText(start.slice(0, 10))}　${text.rateOf(present, expected)}`}</span>
              </span>
              {enteredLate && <StateTag tone="info">{text.lateTag}</StateTag>}
            </li>
          ))}
        </ul>
      )}
      {lines.length > 0 && (
        <>
          <h3 className="figures-behind-head">{text.behindLines}</h3>
          <ul className="lines small" aria-label={text.behindLines}>
            {lines.map(({ org, orgName, month, gatherings, present, expected, statedAt }) => (
              <li key={`${org} ${month}`}>
                <span className="grow">
                  {`${orgName}　${figurePeriodName(month)}`}
                  <span className="muted figures-under">{text.lineOf(gatherings, present, expected)}</span>
                </span>
                <span className="muted">{text.lineFrom(dayText(localOf(statedAt).slice(0, 10)))}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {more && <p className="muted small">{text.more}</p>}
    </>
  );
}
