import { Link } from 'wouter';
import type { TalkDocument, TalkRow } from '../../../electron/contract';
import { dayText } from '../../text/dates';
import { TALK_FORM_NAMES, TALK_PURPOSE_NAMES, talks as words } from '../../text/talks';
import { StateTag } from '../../ui/StateTag';

/** One line a talk. */
export function TalkTable({ talks, today }: { readonly talks: readonly TalkRow[]; readonly today: string }) {
  const { on, form, by, with: other, purpose, place, followUp } = words.columns;
  return (
    <div className="talk-scroll">
      <table className="plain">
        <thead>
          <tr>
            {[on, other, by, form, purpose, place, followUp].map((word) => (
              <th key={word} scope="col">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {talks.map(({ id, document }) => (
            <tr key={id}>
              <th scope="row">
                <Link href={`/talks/${id}/edit`}>{dayText(document.on)}</Link>
              </th>
              <td>{namesOf(document)}</td>
              <td className="nowrap">{document.by.name}</td>
              <td className="nowrap">{TALK_FORM_NAMES[document.form]}</td>
              <td className="nowrap">{TALK_PURPOSE_NAMES[document.purpose]}</td>
              <td>{document.place}</td>
              <td>
                <FollowUp document={document} today={today} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const namesOf = (document: TalkDocument): string =>
  document.with
    .filter(({ removed }) => !removed)
    .map(({ name }) => name)
    .join(words.and);

function FollowUp({ document: { followUpDueOn, followUpDoneOn }, today }: { readonly document: TalkDocument; readonly today: string }) {
  if (followUpDoneOn !== '') return <StateTag tone="ok">{words.followUpDone(dayText(followUpDoneOn))}</StateTag>;
  if (followUpDueOn === '') return null;
  const late = followUpDueOn < today;
  return <StateTag tone={late ? 'late' : 'due'}>{late ? words.followUpLate(dayText(followUpDueOn)) : words.followUpDue(dayText(followUpDueOn))}</StateTag>;
}
