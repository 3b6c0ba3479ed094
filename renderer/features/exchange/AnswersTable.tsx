import type { ReportPreview } from '../../../electron/contract';
import { fullDayText } from '../../text/dates';
import { reportText as text } from '../../text/exchange';
import { PROGRESS_WORDS } from '../../text/orders';

/** 上级任务与通知: what of them the report tells for the first time, or anew. Nothing where nothing changed. */
export function AnswersTable({ answers }: { readonly answers: ReportPreview['answers'] }) {
  if (answers.length === 0) return null;
  return (
    <table className="plain" aria-label={text.answers}>
      <thead>
        <tr>
          <th scope="col">{text.answers}</th>
          <th scope="col">{text.answerState}</th>
          <th scope="col">{text.answerNote}</th>
        </tr>
      </thead>
      <tbody>
        {answers.map(({ kind, title, state, doneOn, note }) => (
          <tr key={`${kind}/${title}`}>
            <td>{title}</td>
            <td className="nowrap">
              {kind === 'notice' ? (doneOn === '' ? text.notConveyed : text.conveyedOn(fullDayText(doneOn))) : `${PROGRESS_WORDS[state]}${doneOn === '' ? '' : `（${fullDayText(doneOn)}）`}`}
            </td>
            <td>{note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
