import { dateOf, explainQuorum } from '../../../../../electron/contract';
import { kindWords } from '../../../../text/gathering-kinds';
import { KIND_FIELDS as names } from '../../../../text/kind-fields';
import { KIND_NAMES } from '../../../../text/kinds';
import { quorumWords } from '../../../../text/votes';
import { Section } from '../../../../ui/Section';
import { CheckField } from '../fields/CheckField';
import { useDocument } from '../form-context';
import { usePart } from '../use-part';
import { CommitteeSheetNote } from './CommitteeSheetNote';

/** 支委会: its quorum by the committee's members of that day, and whether its matters go on to the 支部党员大会. */
export function CommitteePart() {
  const { part, change } = usePart('committeeMeeting');
  const document = useDocument((whole) => whole);
  const quorum = document.mainKind === 'committee-meeting' ? explainQuorum(document) : null;
  return (
    <Section title={KIND_NAMES['committee-meeting']} hint={kindWords.committee.attendance}>
      <div className="stack">
        {quorum !== null && (
          <CommitteeSheetNote attendance={document.attendance} day={dateOf(document.start)}>
            <p className="muted small">{quorumWords(quorum)}</p>
          </CommitteeSheetNote>
        )}
        <CheckField path="committeeMeeting/toPartyMeeting" label={names['committeeMeeting.toPartyMeeting']} value={part.toPartyMeeting} onChange={(toPartyMeeting) => change({ toPartyMeeting })} />
      </div>
    </Section>
  );
}
