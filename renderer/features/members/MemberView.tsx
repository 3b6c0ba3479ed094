import type { Failure, MemberDocument, RecordHistory as Story, RecordView } from '../../../electron/contract';
import { belongsOn, statusOn } from '../../../electron/contract';
import { fullDayText } from '../../text/dates';
import { MEMBER_STATUS_NAMES } from '../../text/kinds';
import { DEPARTURE_NAMES, FIELD_NAMES, members as words } from '../../text/members';
import { Answered, type AnswerState } from '../../ui/Answered';
import { ConflictNote } from '../../ui/ConflictNote';
import { LinkButton } from '../../ui/LinkButton';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { RecordHistory } from '../../ui/RecordHistory';
import { Section } from '../../ui/Section';
import { MemberFacts } from './MemberFacts';
import { MemberPeriods } from './MemberPeriods';
import './members.css';
import type { GroupName } from './use-groups';
import { WithdrawMember } from './WithdrawMember';

export interface MemberViewProps {
  readonly view: RecordView<MemberDocument>;
  readonly history: AnswerState<Story>;
  readonly groups: readonly GroupName[];
  readonly today: string;
  readonly failure: Failure | null;
  readonly onWithdraw: (reason: string) => Promise<unknown>;
}

/** One member: what holds today in the title line, everything below, and who changed what. */
export function MemberView({ view, history, groups, today, failure, onWithdraw }: MemberViewProps) {
  const { document } = view;
  const fieldOf = (path: string): string => Object.entries(FIELD_NAMES).find(([field]) => field === path.split('/')[0])?.[1] ?? path;
  return (
    <Page
      title={document.name}
      hint={standing(document, today)}
      back={{ href: '/members', label: words.back }}
      actions={
        !document.withdrawn &&
        view.own && (
          <LinkButton href={`/members/${view.id}/edit`} main>
            {words.edit}
          </LinkButton>
        )
      }
    >
      {document.withdrawn && <Note tone="due">{words.withdrawnNote(document.withdrawnReason)}</Note>}
      {view.conflicts.length > 0 && <ConflictNote record={view.id}>{words.conflict([...new Set(view.conflicts.map(fieldOf))].join('、'))}</ConflictNote>}
      <div className="member-columns">
        <div className="stack">
          <Section title={words.basics}>
            <MemberFacts document={document} />
          </Section>
          <Section title={words.partyLife} hint={words.timeline}>
            <MemberPeriods document={document} groups={groups} today={today} />
          </Section>
          {!document.withdrawn && view.own && (
            <div>
              <WithdrawMember name={document.name} failure={failure} onWithdraw={onWithdraw} />
            </div>
          )}
        </div>
        <Section title={words.history}>
          <Answered query={history}>{(story) => <RecordHistory {...story} />}</Answered>
        </Section>
      </div>
    </Page>
  );
}

function standing(document: MemberDocument, today: string): string {
  if (document.departure !== '' && !belongsOn(document, today)) return `${DEPARTURE_NAMES[document.departure]} ${fullDayText(document.departedOn)}`;
  return `${MEMBER_STATUS_NAMES[statusOn(document, today)]}党员`;
}
