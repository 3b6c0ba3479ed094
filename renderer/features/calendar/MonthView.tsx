import { useEffect, useMemo, useRef } from 'react';
import type { CellState, ComplianceCalendar, Failure } from '../../../electron/contract';
import { calendar as words } from '../../text/calendar';
import { monthText } from '../../text/dates';
import { EmptyState } from '../../ui/EmptyState';
import { FailureNote } from '../../ui/FailureNote';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { SaveTableButton } from '../../ui/SaveTableButton';
import { Section } from '../../ui/Section';
import './calendar.css';
import { ElectionNotes } from './ElectionNotes';
import { countDutySlots, dutyRows, dutySlots } from '../../../electron/contract';
import { MonthLine, type MonthLineProps } from './MonthLine';
import { PeriodSwitch } from './PeriodSwitch';

export interface MonthViewProps extends Pick<MonthLineProps, 'onExplain'> {
  readonly calendar: ComplianceCalendar;
  readonly month: string;
  /** Id of the cell that one came for; its line is shown and marked. '' = none. */
  readonly asked?: string;
  readonly failure: Failure | null;
}

const ORDER: readonly CellState[] = ['missed', 'due', 'done', 'not-applicable'];

/** One month: what was not held and why, what is to come and by when, what was done, what is not asked. */
export function MonthView({ calendar, month, asked = '', failure, onExplain }: MonthViewProps) {
  const rows = useMemo(() => dutyRows(calendar, Number(month.slice(0, 4))), [calendar, month]);
  const slots = dutySlots(rows);
  const { missed, due } = countDutySlots(slots);
  const line = useRef<HTMLLIElement>(null);
  // After the page has put the reading point to its title.
  useEffect(() => {
    line.current?.scrollIntoView({ block: 'center' });
    line.current?.focus({ preventScroll: true });
  }, []);
  return (
    <Page title={slots.length === 0 ? monthText(month) : words.monthTitle(month, missed, due)} hint={words.hint} actions={
        <>
          {slots.length > 0 && <SaveTableButton request={{ table: 'calendar-month', month }} />}
          <PeriodSwitch at={{ month }} today={calendar.today} />
        </>
      }>
      <FailureNote failure={failure} />
      <ElectionNotes elections={calendar.openElections} />
      {ORDER.map((state) => {
        const lines = slots.filter((slot) => slot.state === state);
        if (lines.length === 0) return null;
        return (
          <Section key={state} title={words.sections[state]}>
            <ul className="lines">
              {lines.map((slot) => (
                <MonthLine key={slot.key} slot={slot} today={calendar.today} roster={calendar.roster} onExplain={onExplain} asked={slot.cells.some(({ id }) => id === asked) ? line : undefined} />
              ))}
            </ul>
          </Section>
        );
      })}
      {slots.length === 0 && (
        <Section label={words.place}>
          <EmptyState title={words.emptyTitle} action={<LinkButton href="/members">{words.toMembers}</LinkButton>}>
            {words.empty}
          </EmptyState>
        </Section>
      )}
    </Page>
  );
}
