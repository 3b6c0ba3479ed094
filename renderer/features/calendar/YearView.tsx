import { useMemo, useState } from 'react';
import type { ComplianceCalendar } from '../../../electron/contract';
import { calendar as words } from '../../text/calendar';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import './calendar.css';
import { ElectionNotes } from './ElectionNotes';
import { HoursTable } from './HoursTable';
import { countSlots, rowsOf, slotsOf, type Slot } from './model/rows';
import { PeriodSwitch } from './PeriodSwitch';
import { SlotDialog } from './SlotDialog';
import { YearTable } from './YearTable';

/** The year: every rule with its periods, and each person's study time below. */
export function YearView({ calendar, year }: { readonly calendar: ComplianceCalendar; readonly year: number }) {
  const [opened, setOpened] = useState<Slot | null>(null);
  const rows = useMemo(() => rowsOf(calendar, year), [calendar, year]);
  const { missed, due } = countSlots(slotsOf(rows));
  const empty = calendar.roster.length === 0 && calendar.keptFrom === '';
  return (
    <Page title={empty ? words.place : words.yearTitle(year, missed, due)} hint={words.hint} actions={<PeriodSwitch at={{ year }} today={calendar.today} />}>
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
          <HoursTable calendar={calendar} />
        </>
      )}
      {opened && <SlotDialog slot={opened} today={calendar.today} roster={calendar.roster} onClose={() => setOpened(null)} />}
    </Page>
  );
}
