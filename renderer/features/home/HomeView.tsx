import { daysBetween, quarterOf, quarterRange, yearOf, type BranchHome, type ReturnedLine } from '../../../electron/contract';
import { handed } from '../../text/handed';
import { home as words } from '../../text/home';
import { HandedList } from '../../ui/HandedList';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { BeginCard } from './BeginCard';
import { DutyList } from './DutyList';
import './home.css';
import { NewRecordButton } from './NewRecordButton';
import { OrdersCard } from './OrdersCard';
import { ReminderCard } from './ReminderCard';
import { ReportCard } from './ReportCard';
import { ReturnedCard } from './ReturnedCard';
import { YearGrid } from './YearGrid';

/** The title is the answer; below it what to do, what went upwards, the year, and what comes soon. */
export function HomeView({ home, returned, members }: { readonly home: BranchHome; readonly returned: readonly ReturnedLine[]; readonly members: number }) {
  const missing = home.lines.filter(({ state }) => state === 'due').length;
  const year = yearOf(home.today);
  const quarter = quarterOf(home.today);
  const days = daysBetween(home.today, quarterRange(year, quarter).until);
  return (
    <Page
      title={members === 0 ? words.beginFirst : words.title(Number(home.today.slice(5, 7)), missing)}
      hint={words.quarterHint(year, quarter, days)}
      actions={
        <>
          <LinkButton href="/gatherings/copy/party-meeting">{words.copyLast}</LinkButton>
          <NewRecordButton />
        </>
      }
    >
      {members === 0 && <BeginCard />}
      <div className="home-grid">
        <div className="home-column">
          <ReturnedCard lines={returned} />
          <DutyList lines={home.lines} today={home.today} />
          <YearGrid home={home} />
        </div>
        <div className="home-column">
          <OrdersCard orders={home.orders} />
          {home.handed.length > 0 && (
            <Section title={handed.title}>
              <HandedList news={home.handed} />
            </Section>
          )}
          <ReportCard home={home} />
          <ReminderCard home={home} />
        </div>
      </div>
    </Page>
  );
}
