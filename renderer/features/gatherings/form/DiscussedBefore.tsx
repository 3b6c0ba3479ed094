import { AutoComplete } from 'antd';
import { dateOf, type GatheringDocument } from '../../../../electron/contract';
import { useAnswer } from '../../../data/api';
import { linkWords, meetingWords } from '../../../text/election-outcome';
import { agendaWords as words } from '../../../text/gatherings';
import { Field } from '../../../ui/Field';
import { useDocument } from './form-context';

type Meeting = GatheringDocument['partyMeeting'];

/** 支委会先研究: one of the recent 支委会 from the list (then both records name each other), or any words. */
export function DiscussedBefore({ meeting, onChange }: { readonly meeting: Meeting; readonly onChange: (fields: Partial<Meeting>) => void }) {
  const date = useDocument((document) => dateOf(document.start));
  const committees = useAnswer('gatherings.committeesBefore', { date }, { keep: true }).data ?? [];
  const options = committees.map((one) => ({
    value: one.record,
    label: (
      <span className="row">
        <span className="grow">{meetingWords(one)}</span>
        {one.toPartyMeeting && <span className="muted small">{linkWords.forwarded}</span>}
      </span>
    ),
  }));
  const change = (typed: string): void => {
    const chosen = committees.find(({ record }) => record === typed);
    onChange(chosen ? { committeeMeeting: chosen.record, discussedBefore: meetingWords(chosen).slice(0, 200) } : { committeeMeeting: '', discussedBefore: typed });
  };
  return (
    <Field label={words.discussedBefore}>
      {(id) => <AutoComplete id={id} value={meeting.discussedBefore} options={options} maxLength={200} placeholder={words.discussedBeforeHint} filterOption={false} onChange={change} />}
    </Field>
  );
}
