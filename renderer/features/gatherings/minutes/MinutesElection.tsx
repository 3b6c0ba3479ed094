import { countAttendance, explainElection, partOf, type GatheringDocument } from '../../../../electron/contract';
import { fullDayText } from '../../../text/dates';
import { kindWords } from '../../../text/gathering-kinds';
import { KIND_FIELDS as names } from '../../../text/kind-fields';
import { ELECTED_BODY_NAMES } from '../../../text/kind-names';
import { inOrder } from '../model/list-edits';
import { MinutesLines } from './MinutesLines';

const words = kindWords.election;
const day = (date: string): string => (date === '' ? '' : fullDayText(date));

/** 换届选举: what was elected, ballots, candidates with votes, the majority that was asked, the term. */
export function MinutesElection({ document }: { readonly document: GatheringDocument }) {
  const election = partOf(document, 'election');
  const candidates = inOrder(election.candidates);
  const counts = countAttendance(document.attendance);
  return (
    <>
      <MinutesLines
        lines={[
          [names['election.body'], election.body === '' ? '' : ELECTED_BODY_NAMES[election.body]],
          [names['election.seats'], election.seats === null ? '' : kindWords.seats(election.seats)],
          [words.ballots, kindWords.sheets(election.issued, election.collected, election.valid)],
          [names['election.tellers'], election.tellers],
        ]}
      />
      {candidates.length > 0 && (
        <section className="minutes-item">
          <h3>{words.candidates}</h3>
          <table className="minutes-table">
            <thead>
              <tr>
                <th>{words.name}</th>
                <th>{words.post}</th>
                <th>{words.votes}</th>
                <th>{words.elected}</th>
              </tr>
            </thead>
            <tbody>
              {candidates.map((candidate) => (
                <tr key={candidate.id}>
                  <td>{candidate.name}</td>
                  <td>{candidate.post}</td>
                  <td>{candidate.votes}</td>
                  <td>{candidate.elected ? words.elected : ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="minutes-text">{words.rule(counts.expectedVoting, explainElection(0, counts).votesNeeded)}。</p>
        </section>
      )}
      <MinutesLines
        lines={[
          [names['election.termFrom'], day(election.termFrom)],
          [names['election.termUntil'], day(election.termUntil)],
          [names['election.approvedOn'], day(election.approvedOn)],
        ]}
      />
    </>
  );
}
