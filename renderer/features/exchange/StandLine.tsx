import { Link } from 'wouter';
import type { ReceiptStand } from '../../../electron/contract';
import { receiptsText as text } from '../../text/receipts';
import { Note } from '../../ui/Note';

const STATES = ['submitted', 'written', 'delivered', 'counted'] as const;

/** How many records are at each of the words that are never mixed; each number leads to its records. */
export function StandLine({ stand }: { readonly stand: ReceiptStand }) {
  return (
    <>
      {stand.lost > 0 && <Note tone="due">{text.lost(stand.lost)}</Note>}
      <ul className="stand-line" aria-label={text.standLabel}>
        {STATES.map((state) => (
          <li key={state} title={text.standMeanings[state]} className={stand[state] === 0 ? 'stand-none' : ''}>
            <b>{stand[state]}</b> {text.unit}
            <span className="stand-word">{stand[state] === 0 ? text.stand[state] : <Link href={`/gatherings?state=${state}`}>{text.stand[state]}</Link>}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
