import { kindWords } from '../../../../text/gathering-kinds';
import { KIND_FIELDS as names } from '../../../../text/kind-fields';
import { KIND_NAMES } from '../../../../text/kinds';
import { Section } from '../../../../ui/Section';
import { CheckField } from '../fields/CheckField';
import { usePart } from '../use-part';

/** 支委会: whether its matters go on to the 支部党员大会. */
export function CommitteePart() {
  const { part, change } = usePart('committeeMeeting');
  return (
    <Section title={KIND_NAMES['committee-meeting']} hint={kindWords.committee.attendance}>
      <CheckField path="committeeMeeting/toPartyMeeting" label={names['committeeMeeting.toPartyMeeting']} value={part.toPartyMeeting} onChange={(toPartyMeeting) => change({ toPartyMeeting })} />
    </Section>
  );
}
