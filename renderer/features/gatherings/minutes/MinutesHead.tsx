import { countAttendance, dateOf, type GatheringDocument } from '../../../../electron/contract';
import { dateTimeText, weekdayText } from '../../../text/dates';
import { formWords, minutesWords as words } from '../../../text/gatherings';
import { inOrder } from '../model/list-edits';
import { namesWith } from './attendance-lines';

/** The ruled table at the head of the minutes. What nobody filled in says so: an empty cell could be anything. */
export function MinutesHead({ document }: { readonly document: GatheringDocument }) {
  const counts = countAttendance(document.attendance);
  const guests = inOrder(document.guests).map((guest) =>
    [guest.name, [guest.unit, guest.post].filter((part) => part !== '').join(' ')].filter((part) => part !== '').join('，'),
  );
  const time = `${dateTimeText(document.start)}${document.end === '' ? '' : `—${document.end.slice(11)}`}（${weekdayText(dateOf(document.start))}）`;
  const people = [
    [words.present, namesWith(document.attendance, 'present')],
    [words.leave, namesWith(document.attendance, 'leave')],
    [words.absent, namesWith(document.attendance, 'absent')],
    [words.guests, guests],
  ] as const;
  return (
    <table className="minutes-head">
      <tbody>
        <tr>
          <th>{formWords.topic}</th>
          <td colSpan={3}>{filled(document.title)}</td>
        </tr>
        <tr>
          <th>{words.time}</th>
          <td>{time}</td>
          <th>{words.place}</th>
          <td>{filled(document.place)}</td>
        </tr>
        <tr>
          <th>{words.chair}</th>
          <td>
            {filled(document.chair.name)}
            {document.chair.post !== '' && `（${document.chair.post}）`}
          </td>
          <th>{words.recorder}</th>
          <td>{filled(document.recorder.name)}</td>
        </tr>
        <tr>
          <th>{words.expected}</th>
          <td>
            {counts.expected} / {counts.present}
          </td>
          <th>{words.voting}</th>
          <td>
            {counts.expectedVoting} / {counts.presentVoting}
          </td>
        </tr>
        {people.map(([label, names]) => (
          <tr key={label}>
            <th>{label}</th>
            <td colSpan={3}>{names.length === 0 ? words.none : names.join('、')}</td>
          </tr>
        ))}
        {document.countedKinds.includes('party-meeting') && document.partyMeeting.discussedBefore !== '' && (
          <tr>
            <th>{words.discussedBefore}</th>
            <td colSpan={3}>{document.partyMeeting.discussedBefore}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

const filled = (text: string) => (text.trim() === '' ? <span className="muted">{words.notFilled}</span> : text);
