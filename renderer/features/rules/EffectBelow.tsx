import { Segmented } from 'antd';
import type { RulesBelow } from '../../../electron/contract';
import { nameOf, rules as words, shortText } from '../../text/rules';
import type { PastMonths } from './model/past-months';

/** How many names stand there before it says how many more. */
const NAMES = 6;
const CHOICES: readonly { readonly value: PastMonths; readonly label: string }[] = [{ value: 'twelve', label: words.pastYear }, { value: 'last-year', label: words.lastYear }, { value: 'this-year', label: words.thisYear }];

/** How those below would have stood under the rule in months that are over; by code, no ranking. */
export function EffectBelow({ below, past, onPast }: { readonly below: RulesBelow; readonly past: PastMonths; readonly onPast: (past: PastMonths) => void }) {
  return (
    <div className="stack rules-past">
      <h3>{words.pastTitle}</h3>
      <div>
        <Segmented size="small" aria-label={words.past} value={past} options={[...CHOICES]} onChange={onPast} />
      </div>
      <p className="muted small">{words.pastFrom(below.organisations, below.reported)}</p>
      {below.effects.length === 0 && <p className="muted small">{words.pastNone}</p>}
      <ul className="lines small" aria-live="polite">
        {below.effects.map(({ rule, periods, met, short }) => (
          <li key={`${rule.id}/${rule.from}`}>
            <span className="grow">
              <b>{nameOf(rule)}</b>
              <br />
              {words.pastMet(met, below.reported, periods)}
              {short.length > 0 && (
                <>
                  <br />
                  <span className="muted">
                    {words.pastShort(short.length)}
                    {short.slice(0, NAMES).map(shortText).join('；')}
                    {short.length > NAMES && '…'}
                  </span>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
