import { Button, InputNumber, Segmented } from 'antd';
import { useId } from 'react';
import { countAttendance, explainVote, meetingOf, type AgendaItem } from '../../../../electron/contract';
import { agendaWords as words } from '../../../text/gatherings';
import { VOTE_MATTER_NAMES, VOTE_METHOD_NAMES } from '../../../text/kinds';
import { useDocument, useForm } from './form-context';
import { AGENDA } from './list-places';
import { methodFor } from './new-vote';
import { RemoveButton } from './RemoveButton';
import { useListEdits } from './use-list';
import { VoteExplained } from './VoteExplained';

type Vote = NonNullable<AgendaItem['vote']>;
const MATTERS = (['ordinary', 'admission', 'election'] as const).map((value) => ({ value, label: VOTE_MATTER_NAMES[value] }));
const METHODS = (['secret-ballot', 'show-of-hands', 'oral'] as const).map((value) => ({ value, label: VOTE_METHOD_NAMES[value] }));

/** 表决: what about, how, the numbers, and at once whether that passes and by which rule. */
export function VoteEditor({
  item,
  vote,
  onChange,
}: {
  readonly item: AgendaItem;
  readonly vote: Vote;
  readonly onChange: (vote: Vote) => void;
}) {
  const { edit } = useForm();
  const agenda = useListEdits(AGENDA);
  const counts = countAttendance(useDocument((document) => document.attendance));
  const meeting = useDocument(meetingOf);
  const drop = (): void =>
    edit(
      (old) =>
        AGENDA.set(
          old,
          AGENDA.get(old).map((other) => (other.id === item.id ? { ...other, vote: null } : other)),
        ),
      {
        words: words.voteRemoved,
        back: (old) =>
          AGENDA.set(
            old,
            AGENDA.get(old).map((other) => (other.id === item.id ? { ...other, vote } : other)),
          ),
      },
    );
  return (
    <div className="vote" role="group" aria-label={words.vote} data-field={`${agenda.pathOf(item)}/vote`}>
      <div className="vote-line">
        <b className="small">{words.vote}</b>
        <Segmented<Vote['matter']>
          size="small"
          aria-label={words.voteMatter}
          options={MATTERS}
          value={vote.matter}
          onChange={(matter) => onChange({ ...vote, matter, method: methodFor(matter) })}
        />
        <Segmented<Vote['method']>
          size="small"
          aria-label={words.voteMethod}
          options={METHODS}
          value={vote.method}
          onChange={(method) => onChange({ ...vote, method })}
        />
        <span className="grow" />
        <RemoveButton label={words.removeVote} onClick={drop} />
      </div>
      <div className="vote-line">
        <Votes label={words.inFavour} value={vote.inFavour} onChange={(inFavour) => onChange({ ...vote, inFavour })} />
        <Votes label={words.against} value={vote.against} onChange={(against) => onChange({ ...vote, against })} />
        <Votes label={words.abstained} value={vote.abstained} onChange={(abstained) => onChange({ ...vote, abstained })} />
        {(vote.matter === 'admission' || vote.writtenInFavour > 0) && (
          <Votes
            label={words.written}
            value={vote.writtenInFavour}
            onChange={(writtenInFavour) => onChange({ ...vote, writtenInFavour })}
          />
        )}
        <Button type="link" size="small" onClick={() => onChange({ ...vote, inFavour: counts.presentVoting, against: 0, abstained: 0 })}>
          {words.allInFavour}
        </Button>
      </div>
      <VoteExplained explained={explainVote(vote, counts, { meeting })} counts={counts} />
    </div>
  );
}

function Votes({ label, value, onChange }: { readonly label: string; readonly value: number; readonly onChange: (value: number) => void }) {
  const id = useId();
  return (
    <span className="votes">
      <label htmlFor={id}>{label}</label>
      <InputNumber
        id={id}
        size="small"
        min={0}
        max={100_000}
        precision={0}
        controls={false}
        value={value}
        onFocus={(event) => event.target.select()}
        onChange={(next) => onChange(next ?? 0)}
      />
    </span>
  );
}
