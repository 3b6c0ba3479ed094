import { Checkbox } from 'antd';
import { agendaWords as words } from '../../../text/gatherings';
import { DiscussedBefore } from './DiscussedBefore';
import { useDocument, useForm } from './form-context';

/** What a 支部党员大会 adds above its agenda: what the committee looked at first, and whether it was the quarter's regular one. */
export function MeetingFields() {
  const { edit } = useForm();
  const meeting = useDocument((document) => document.partyMeeting);
  const change = (fields: Partial<typeof meeting>): void => edit((old) => ({ ...old, partyMeeting: { ...old.partyMeeting, ...fields } }));
  return (
    <div className="meeting-fields">
      <div data-field="partyMeeting/discussedBefore" className="discussed-before">
        <DiscussedBefore meeting={meeting} onChange={change} />
      </div>
      <span data-field="partyMeeting/regular">
        <Checkbox checked={meeting.regular} onChange={(event) => change({ regular: event.target.checked })}>
          {words.regular}
        </Checkbox>
      </span>
    </div>
  );
}
