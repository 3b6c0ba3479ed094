import { Link } from 'wouter';
import type { MeetingLinks } from '../../../../electron/contract';
import { linkWords as words, meetingWords } from '../../../text/election-outcome';
import { Note } from '../../../ui/Note';

/** The way of a matter: from the 支委会 that discussed it to the 支部党员大会, seen from either record. */
export function LinkedMeetings({ links: { discussedAt, broughtTo }, waits }: { readonly links: MeetingLinks; readonly waits: boolean }) {
  return (
    <>
      {discussedAt !== null && (
        <Note tone="info">
          {words.discussedAt}
          <Link href={`/gatherings/${discussedAt.record}`}>{meetingWords(discussedAt)}</Link>
        </Note>
      )}
      {broughtTo.length > 0 && (
        <Note tone="info">
          {words.broughtTo}
          {broughtTo.map((meeting, at) => (
            <span key={meeting.record}>
              {at > 0 && '；'}
              <Link href={`/gatherings/${meeting.record}`}>{words.party(meeting)}</Link>
            </span>
          ))}
        </Note>
      )}
      {waits && broughtTo.length === 0 && <Note tone="due">{words.waiting}</Note>}
    </>
  );
}
