import { Link } from 'wouter';
import { home as words } from '../../text/home';
import { Section } from '../../ui/Section';
import { StateTag, type Tone } from '../../ui/StateTag';
import { AnniversaryLine } from './AnniversaryLine';
import { DutyRow } from './DutyRow';
import type { DutyLine } from './duty-lines';

/** From so few days on, what is missing is marked as urgent. */
const URGENT_DAYS = 8;

/** 应办事项: each with its reason, and its button beside it. */
export function DutyList({ lines }: { readonly lines: readonly DutyLine[] }) {
  return (
    <Section label={words.duties} className="home-duties">
      <ul className="lines">
        {lines.map((line, index) => (
          <li key={line.id}>
            <DutyTag line={line} />
            {line.type === 'duty' ? <DutyRow duty={line.duty} first={index === 0} /> : <AnniversaryLine duties={line.duties} state={line.state} />}
          </li>
        ))}
      </ul>
      <p className="small">
        <Link href="/calendar">{words.calendar}</Link>
      </p>
    </Section>
  );
}

function DutyTag({ line }: { readonly line: DutyLine }) {
  const [tone, word]: readonly [Tone, string] =
    line.state === 'done'
      ? ['ok', words.done]
      : line.state === 'due'
        ? [line.daysLeft <= URGENT_DAYS ? 'late' : 'due', words.daysLeft(line.daysLeft)]
        : ['na', words.until(line.type === 'duty' ? line.duty.period.until : (line.duties[0]?.period.until ?? ''))];
  return (
    <StateTag tone={tone} wide>
      {word}
    </StateTag>
  );
}
