import type { Ref } from 'react';
import { Link } from 'wouter';
import { type Cell, cellsByMember, type ComplianceCalendar, type DutySlot } from '../../../electron/contract';
import { calendar as words, daysText, periodName, ruleAmount, ruleName, ruleSource } from '../../text/calendar';
import { dayText } from '../../text/dates';
import { LinkButton } from '../../ui/LinkButton';
import { StateTag, type Tone } from '../../ui/StateTag';
import { ExplainField } from './ExplainField';
import { recordHref, wayTo } from '../../data/ways';
import { detailOf } from './slot-text';
import { TONES } from './tones';

/** From so few days on, what is missing is marked as urgent. */
const URGENT_DAYS = 8;
const NAMES_SHOWN = 8;

export interface MonthLineProps {
  readonly slot: DutySlot;
  readonly today: string;
  readonly roster: ComplianceCalendar['roster'];
  /** This is the line that one came for. */
  readonly asked: Ref<HTMLLIElement> | undefined;
  /** Keeps one text for cells by their ids; '' takes it back. Rejects with a Failure. */
  readonly onExplain: (cells: readonly string[], text: string) => Promise<void>;
}

/** One duty of the month: how far, whose rule, what to do; with its explanation where it was not held. */
export function MonthLine({ slot, today, roster, asked, onExplain }: MonthLineProps) {
  const first = speaking(slot);
  const missing = slot.cells.filter(({ state }) => state === 'due' || state === 'missed');
  // Where nothing is asked, whose anniversary it is is still worth knowing.
  const named = missing.length > 0 ? missing : slot.cells.filter(({ state, anniversary }) => anniversary !== null && state !== 'done');
  const names = first.subject.type === 'member' ? cellsByMember(named, roster).map(({ name }) => name) : [];
  const what = first.subject.type === 'group' ? `${ruleName(first)} ${first.subject.name}` : ruleName(first);
  const about = `${what} ${periodName(first.period)}`;
  const way = wayTo(missing[0] ?? first, today);
  return (
    <li ref={asked} className={asked ? 'cal-line cal-asked' : 'cal-line'} tabIndex={asked ? -1 : undefined}>
      <Tag slot={slot} />
      <div className="grow">
        <b>{what}</b>　<span className="muted small">{[periodName(first.period), detailOf(slot)].filter((part) => part !== '').join('　')}</span>
        <br />
        <span className="muted small">{`${ruleAmount(first)} · ${ruleSource(first)}`}</span>
        {names.length > 0 && (
          <div className="small">
            {words.people(names.slice(0, NAMES_SHOWN))}
            {names.length > NAMES_SHOWN && words.more(names.length)}
          </div>
        )}
        {slot.before && <div className="muted small">{words.beforeText}</div>}
        {slot.state === 'missed' && <ExplainField what={about} before={missing[0]?.explanation ?? ''} onKeep={(text) => onExplain(missing.map(({ id }) => id), text)} />}
      </div>
      <Records slot={slot} />
      {way && slot.state !== 'done' && (
        <LinkButton href={way.href} main={slot.state === 'due' && slot.now && first.daysLeft <= URGENT_DAYS} small>
          {words[way.word]}
        </LinkButton>
      )}
    </li>
  );
}

/** Of many members one whose cell says what the line says: somebody who left in spring has an earlier day. */
const speaking = ({ cells, state }: DutySlot): Cell => cells.find((cell) => cell.state === state) ?? cells[0];

function Tag({ slot }: { readonly slot: DutySlot }) {
  const cell = speaking(slot);
  const [tone, word]: readonly [Tone, string] =
    slot.state === 'due'
      ? [!slot.now ? 'na' : cell.daysLeft <= URGENT_DAYS ? 'late' : 'due', daysText(cell.daysLeft)]
      : slot.state === 'missed'
        ? slot.before
          ? ['na', words.before]
          : slot.explained
            ? ['na', words.explained]
            : ['late', words.sections.missed]
        : [TONES[slot.state], words.sections[slot.state]];
  return (
    <StateTag tone={tone} wide>
      {word}
    </StateTag>
  );
}

/** The records that did it; of a rule for each member the dialog of the year shows whose. */
function Records({ slot }: { readonly slot: DutySlot }) {
  const [cell] = slot.cells;
  if (cell.subject.type === 'member') return null;
  return cell.records.slice(0, 3).map((record) => (
    <Link key={record.id} href={recordHref(record)} className="nowrap">
      {record.on === '' ? words.look : `${words.look} ${dayText(record.on)}`}
    </Link>
  ));
}
