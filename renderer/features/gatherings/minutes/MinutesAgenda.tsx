import {
  countAttendance,
  explainVote,
  meetingOf,
  type AgendaItem,
  type AttendanceCounts,
  type GatheringDocument,
  type VotingMeeting,
} from '../../../../electron/contract';
import { fullDayText } from '../../../text/dates';
import { agendaWords, minutesWords as words } from '../../../text/gatherings';
import { VOTE_METHOD_NAMES } from '../../../text/kinds';
import { voteReason, voteVerdict } from '../../../text/votes';
import { inOrder } from '../model/list-edits';
import { chineseNumber } from './chinese-number';

/** 议题 one after the other, then the chair's summary. */
export function MinutesAgenda({ document }: { readonly document: GatheringDocument }) {
  const counts = countAttendance(document.attendance);
  return (
    <>
      {inOrder(document.agenda).map((item, index) => (
        <section key={item.id} className="minutes-item">
          <h3>
            {chineseNumber(index + 1)}、{item.title.trim() === '' ? agendaWords.untitled : item.title}
          </h3>
          <Text text={item.content} />
          {inOrder(item.speeches).map((speech) => (
            <p key={speech.id} className="minutes-text">
              <b>{speech.speaker}：</b>
              {speech.text}
            </p>
          ))}
          <Labelled label={words.dissent} text={item.dissent} />
          {item.vote !== null && <Labelled label={words.vote} text={voteText(item.vote, counts, meetingOf(document))} />}
          {item.vote !== null && <p className="minutes-text small muted no-print">{voteReason(explainVote(item.vote, counts, { meeting: meetingOf(document) }))}</p>}
          <Labelled label={words.resolution} text={item.resolution} />
          {(item.responsible !== '' || item.dueOn !== '') && (
            <p className="minutes-text">
              {item.responsible !== '' && (
                <>
                  <b>{words.responsible}：</b>
                  {item.dueOn === '' ? item.responsible : `${item.responsible}　`}
                </>
              )}
              {item.dueOn !== '' && (
                <>
                  <b>{words.dueOn}：</b>
                  {fullDayText(item.dueOn)}
                </>
              )}
            </p>
          )}
        </section>
      ))}
      {document.summary.trim() !== '' && (
        <section className="minutes-item">
          <h3>{words.summary}</h3>
          <Text text={document.summary} />
        </section>
      )}
    </>
  );
}

function voteText(vote: NonNullable<AgendaItem['vote']>, counts: AttendanceCounts, meeting: VotingMeeting): string {
  const written = vote.writtenInFavour > 0 ? `，${agendaWords.written} ${vote.writtenInFavour} 票` : '';
  return `${VOTE_METHOD_NAMES[vote.method]}，${agendaWords.inFavour} ${vote.inFavour} 票，${agendaWords.against} ${vote.against} 票，${agendaWords.abstained} ${vote.abstained} 票${written}。${voteVerdict(explainVote(vote, counts, { meeting }))}。`;
}

/** Every line that somebody typed is a paragraph of its own. */
export function Text({ text }: { readonly text: string }) {
  return text
    .split('\n')
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph, index) => (
      <p key={index} className="minutes-text">
        {paragraph}
      </p>
    ));
}

function Labelled({ label, text }: { readonly label: string; readonly text: string }) {
  return text.trim() === '' ? null : (
    <p className="minutes-text">
      <b>{label}：</b>
      {text}
    </p>
  );
}
