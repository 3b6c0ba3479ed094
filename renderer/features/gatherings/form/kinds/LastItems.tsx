import { Button } from 'antd';
import { Link } from 'wouter';
import type { LastRectification } from '../../../../../electron/contract';
import { fullDayText } from '../../../../text/dates';
import { kindWords } from '../../../../text/gathering-kinds';
import { stateWord } from '../../../../text/ledgers';
import { StateTag } from '../../../../ui/StateTag';
import { rectificationReport } from '../../model/rectification-report';
import { usePart } from '../use-part';

const words = kindWords.life;

/** What the last 组织生活会 left, as the ledger has it today, and one click that writes it into the report. */
export function LastItems({ last }: { readonly last: LastRectification }) {
  const { part, change } = usePart('lifeMeeting');
  const { meeting, rows } = last;
  if (meeting === null || rows.length === 0) return null;
  const written = part.lastRectification.trim();
  return (
    <div className="last-items">
      <p className="row">
        <b className="grow">{words.lastItems(meeting.title, fullDayText(meeting.on))}</b>
        <Button size="small" onClick={() => change({ lastRectification: [written, rectificationReport(last)].filter((text) => text !== '').join('\n') })}>
          {written === '' ? words.lastWrite : words.lastWrittenAgain}
        </Button>
      </p>
      <table className="plain">
        <thead>
          <tr>
            {words.lastColumns.map((word) => (
              <th key={word} scope="col">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, document, state }) => {
            const { word, tone } = stateWord(state);
            return (
              <tr key={id}>
                <th scope="row">
                  <Link href={`/ledgers/${id}`}>{document.title}</Link>
                </th>
                <td>{document.responsible.name}</td>
                <td className="nowrap">{state.dueOn === '' ? '' : fullDayText(state.dueOn)}</td>
                <td>
                  <StateTag tone={tone}>{word}</StateTag>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
