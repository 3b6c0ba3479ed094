import { Link } from 'wouter';
import type { HomeLine } from '../../../electron/contract';
import { recordHref } from '../../data/ways';
import { ruleName } from '../../text/calendar';
import { home as words } from '../../text/home';
import { Section } from '../../ui/Section';
import { DutyRow } from './DutyRow';

/** So many stand in full; what is less urgent is named in one line and stands in the calendar. */
const SHOWN = 4;

/** 应办事项: what is due with its reason and its button, the rest by name, what is done in one line. */
export function DutyList({ lines, today }: { readonly lines: readonly HomeLine[]; readonly today: string }) {
  const missing = lines.filter(({ state }) => state !== 'done');
  const done = lines.filter(({ state }) => state === 'done');
  const rest = missing.slice(SHOWN);
  return (
    <Section label={words.duties} className="home-duties">
      <ul className="lines">
        {missing.slice(0, SHOWN).map((line, at) => (
          <DutyRow key={line.id} line={line} today={today} first={at === 0} />
        ))}
      </ul>
      <div className="home-rest small">
        {done.length > 0 && (
          <p>
            <b className="home-done">{words.allDone}</b>
            {done.map((line) => (
              <span key={line.id}>
                {'　'}
                <DoneName line={line} />
              </span>
            ))}
          </p>
        )}
        <p>
          {rest.length > 0 && (
            <>
              <b>{words.more(rest.length)}</b>
              <span className="muted">{`　${rest.map(({ head }) => ruleName(head)).join('、')}　`}</span>
            </>
          )}
          <Link href={`/calendar/${today.slice(0, 7)}`}>{words.calendar}</Link>
        </p>
      </div>
    </Section>
  );
}

/** What was done leads to its record. */
function DoneName({ line }: { readonly line: HomeLine }) {
  const text = words.doneOf(ruleName(line.head), words.progress(line));
  return line.last === null ? text : <Link href={recordHref(line.last)}>{text}</Link>;
}
