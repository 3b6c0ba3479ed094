import type { HomeLine } from '../../../electron/contract';
import { wayTo } from '../../data/ways';
import { calendar, daysText, periodName, ruleAmount, ruleName, ruleSource } from '../../text/calendar';
import { home as words } from '../../text/home';
import { LinkButton } from '../../ui/LinkButton';
import { StateTag, type Tone } from '../../ui/StateTag';

/** From so few days on, what is missing is marked as urgent. */
const URGENT_DAYS = 8;

/** One duty: what, how far, by whose rule, and the way to do it. One red button: what ends first. */
export function DutyRow({ line, today, first }: { readonly line: HomeLine; readonly today: string; readonly first: boolean }) {
  const { head, state } = line;
  const way = wayTo(head, today);
  const [tone, word]: readonly [Tone, string] = state === 'open' ? ['na', words.until(head.dueOn)] : [head.daysLeft <= URGENT_DAYS ? 'late' : 'due', daysText(head.daysLeft)];
  return (
    <li>
      <StateTag tone={tone} wide>
        {word}
      </StateTag>
      <span className="grow">
        <b>{ruleName(head)}</b>　<span className="muted small">{[head.period.unit === 'month' ? '' : periodName(head.period), words.progress(line)].filter((part) => part !== '').join(' · ')}</span>
        <br />
        <span className="muted small home-source">
          <span>{ruleAmount(head)}</span> · <span>{ruleSource(head).replace(/^中央 · /, '')}</span>
        </span>
      </span>
      {way && (
        <LinkButton href={way.href} main={first && state === 'due'} small>
          {calendar[way.word]}
          <span className="off-screen">：{ruleName(head)}</span>
        </LinkButton>
      )}
    </li>
  );
}
