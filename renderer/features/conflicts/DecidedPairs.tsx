import { Button } from 'antd';
import type { DecidedPair } from '../../../electron/contract';
import { conflictsText, twinsText as text } from '../../text/conflicts';
import { dayText, fullDayText, localOf } from '../../text/dates';
import { Section } from '../../ui/Section';

export interface DecidedPairsProps {
  readonly title: string;
  readonly pairs: readonly DecidedPair[];
  readonly word: string;
  readonly busy: boolean;
  readonly onSay: (pair: DecidedPair) => void;
}

/** What was said of pairs before; one click says the other. */
export function DecidedPairs({ title, pairs, word, busy, onSay }: DecidedPairsProps) {
  if (pairs.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="lines">
        {pairs.map((pair) => {
          const said = (pair.joined ? text.sameAs : text.notAs)(nameOf(pair.keeps), nameOf(pair.joins));
          return (
            <li key={`${pair.keeps.record} ${pair.joins.record}`}>
              <span className="grow">
                {said}　<span className="muted small">{text.on(fullDayText(localOf(pair.statedAt).slice(0, 10)))}</span>
              </span>
              <Button disabled={busy} aria-label={`${word}：${said}`} onClick={() => onSay(pair)}>
                {word}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

const nameOf = ({ title, day }: DecidedPair['keeps']): string => [conflictsText.record(title), dayText(day)].filter((part) => part !== '').join(' ');
