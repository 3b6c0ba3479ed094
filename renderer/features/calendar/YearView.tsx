import { useMemo, useState } from 'react';
import type { ComplianceCalendar } from '../../../electron/contract';
import { calendar as words } from '../../text/calendar';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { SaveTableButton } from '../../ui/SaveTableButton';
import { Section } from '../../ui/Section';
import './calendar.css';
import { ElectionNotes } from './ElectionNotes';
import { HoursTable } from './HoursTable';
import { countDutySlots, dutyRows, dutySlots, type DutySlot } from '../../../electron/contract';
import { PeriodSwitch } from './PeriodSwitch';
import { SlotDialog } from './SlotDialog';
import { YearTable } from './YearTable';

/** The year: every rule with its periods, and each person's study time below. */
export function YearView({ calendar, year }: { readonly calendar: ComplianceCalendar; readonly year: number }) {
  const [opened, setOpened] = useState<DutySlot | null>(null);
  const rows = useMemo(() => dutyRows(calendar, year), [calendar, year]);
  const { missed, due } = countDutySlots(dutySlots(rows));
  const empty = calendar.roster.length === 0 && calendar.keptFrom === '';
  return (
    <Page title={empty ? words.place : words.yearTitle(year, missed, due)} hint={words.hint} actions={
        <>
          {!empty && <SaveTableButton request={{ table: 'calendar-year', year }} />}
          <PeriodSwitch at={{ year }} today={calendar.today} />
        </>
      }>
      {empty ? (
        <Section label={words.place}>
          <EmptyState title={words.emptyTitle} action={<LinkButton href="/members">{words.toMembers}</LinkButton>}>
            {words.empty}
          </EmptyState>
        </Section>
      ) : (
        <>
          <ElectionNotes elections={calendar.openElections} />
          <Section label={words.place} className="cal-card">
            <YearTable rows={rows} year={year} today={calendar.today} onOpen={setOpened} />
          </Section>
          <HoursTable calendar={calendar} year={year} />
        </>
      )}
      {opened && <SlotDialog slot={opened} today={calendar.today} roster={calendar.roster} onClose={() => setOpened(null)} />}
    </Page>
  );
}
