import { Link } from 'wouter';
import type { TalkRegister } from '../../../electron/contract';
import { talks as words } from '../../text/talks';
import { Section } from '../../ui/Section';

export interface UntalkedCardProps {
  readonly year: number;
  readonly thisYear: number;
  readonly untalked: TalkRegister['untalked'];
}

/** 未谈: names in the roster's order, each the beginning of its register line. It only reminds. */
export function UntalkedCard({ year, thisYear, untalked }: UntalkedCardProps) {
  return (
    <Section title={year === thisYear ? words.untalked : words.untalkedIn(year)} hint={untalked.length === 0 ? undefined : words.untalkedCount(untalked.length)}>
      {untalked.length === 0 ? (
        <p className="muted">{words.allTalked}</p>
      ) : (
        <>
          <ul className="talk-names">
            {untalked.map(({ id, name }) => (
              <li key={id}>
                <Link href={`/talks/new?with=${id}`} aria-label={words.startWith(name)}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
          <p className="muted small">{words.untalkedHint}</p>
        </>
      )}
    </Section>
  );
}
