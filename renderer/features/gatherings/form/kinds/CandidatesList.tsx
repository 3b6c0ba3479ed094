import { Checkbox, Input } from 'antd';
import { explainElection, type AttendanceCounts } from '../../../../../electron/contract';
import { kindWords } from '../../../../text/gathering-kinds';
import { StateTag } from '../../../../ui/StateTag';
import { AddButton } from '../AddButton';
import { CountInput } from '../fields/CountInput';
import { CANDIDATES } from '../list-places';
import { PersonField } from '../PersonField';
import { RemoveButton } from '../RemoveButton';
import { useList } from '../use-list';

const words = kindWords.election;

/** 候选人 with votes; whether that is a majority is worked out, 当选 is marked by hand. */
export function CandidatesList({ counts }: { readonly counts: AttendanceCounts }) {
  const candidates = useList(CANDIDATES);
  return (
    <div className="field" data-field={CANDIDATES.path}>
      <span className="field-label">{words.candidates}</span>
      {candidates.items.length === 0 && <span className="field-hint">{words.none}</span>}
      {candidates.items.map((candidate, index) => {
        const majority = candidate.votes !== null && explainElection(candidate.votes, counts).majority;
        return (
          <div key={candidate.id} className="line-edit" data-field={candidates.pathOf(candidate)}>
            <span className="candidate-name">
              <PersonField
                id={`candidate-${candidate.id}`}
                label={words.candidate(index + 1)}
                value={candidate}
                onChange={({ member, name }) => candidates.change(candidate.id, { member, name })}
              />
            </span>
            <Input
              className="grow"
              value={candidate.post}
              maxLength={60}
              aria-label={words.postOf(index + 1)}
              placeholder={words.post}
              onChange={(event) => candidates.change(candidate.id, { post: event.target.value })}
            />
            <span className="votes" data-field={`${candidates.pathOf(candidate)}/votes`}>
              {words.votes}
              <CountInput label={words.votesOf(index + 1)} value={candidate.votes} onChange={(votes) => candidates.change(candidate.id, { votes })} />
            </span>
            {candidate.votes !== null && <StateTag tone={majority ? 'ok' : 'na'}>{majority ? words.majority : words.noMajority}</StateTag>}
            <Checkbox
              aria-label={words.electedOf(index + 1)}
              checked={candidate.elected}
              onChange={(event) => candidates.change(candidate.id, { elected: event.target.checked })}
            >
              {words.elected}
            </Checkbox>
            <RemoveButton label={words.remove(candidate.name)} onClick={() => candidates.remove(candidate.id, words.removed)} />
          </div>
        );
      })}
      <span>
        <AddButton onClick={() => candidates.add((base) => ({ ...base, member: '', name: '', post: '', votes: null, elected: false }))}>{words.addCandidate}</AddButton>
      </span>
    </div>
  );
}
