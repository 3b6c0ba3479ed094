import { countAttendance, explainElection } from '../../../../../electron/contract';
import { kindWords } from '../../../../text/gathering-kinds';
import { KIND_FIELDS as names } from '../../../../text/kind-fields';
import { ELECTED_BODY_NAMES } from '../../../../text/kind-names';
import { KIND_NAMES, RULE_SOURCES } from '../../../../text/kinds';
import { Section } from '../../../../ui/Section';
import { ChoiceField } from '../fields/ChoiceField';
import { CountField } from '../fields/CountField';
import { DateField } from '../fields/DateField';
import { TextField } from '../fields/TextField';
import { useDocument } from '../form-context';
import { usePart } from '../use-part';
import { CandidatesList } from './CandidatesList';

const words = kindWords.election;

/** 换届选举: ballots, candidates with their votes against the majority, and the term that begins. */
export function ElectionPart() {
  const { part, change } = usePart('election');
  const counts = countAttendance(useDocument((document) => document.attendance));
  const { quorum, votesNeeded, rule } = explainElection(0, counts);
  return (
    <Section title={KIND_NAMES.election}>
      <div className="stack" data-field="election">
        <ChoiceField path="election/body" label={names['election.body']} names={ELECTED_BODY_NAMES} value={part.body} onChange={(body) => change({ body })} />
        <div className="kind-counts" role="group" aria-label={words.ballots}>
          <CountField path="election/seats" label={names['election.seats']} value={part.seats} onChange={(seats) => change({ seats })} />
          <CountField path="election/issued" label={names['election.issued']} value={part.issued} onChange={(issued) => change({ issued })} />
          <CountField path="election/collected" label={names['election.collected']} value={part.collected} onChange={(collected) => change({ collected })} />
          <CountField path="election/valid" label={names['election.valid']} value={part.valid} onChange={(valid) => change({ valid })} />
        </div>
        <p className="muted small">
          {words.rule(counts.expectedVoting, votesNeeded)}；{words.quorum(counts.presentVoting, quorum.needed, quorum.met)}（{RULE_SOURCES[rule]}）。{words.byHand}
        </p>
        <CandidatesList counts={counts} />
        <div className="kind-fields">
          <TextField path="election/tellers" label={names['election.tellers']} value={part.tellers} onChange={(tellers) => change({ tellers })} />
          <DateField path="election/termFrom" label={names['election.termFrom']} value={part.termFrom} onChange={(termFrom) => change({ termFrom })} />
          <DateField path="election/termUntil" label={names['election.termUntil']} value={part.termUntil} onChange={(termUntil) => change({ termUntil })} />
          <DateField path="election/approvedOn" label={names['election.approvedOn']} value={part.approvedOn} onChange={(approvedOn) => change({ approvedOn })} />
        </div>
      </div>
    </Section>
  );
}
