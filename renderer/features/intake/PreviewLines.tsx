import { Checkbox } from 'antd';
import type { IntakeKind, IntakeLine } from '../../../electron/contract';
import { intake as words, intakeFieldName, OUTCOME_WORDS, problemWords } from '../../text/intake';
import { StateTag } from '../../ui/StateTag';

export interface PreviewLinesProps {
  readonly kind: IntakeKind;
  readonly lines: readonly IntakeLine[];
  readonly update: ReadonlySet<number> | 'all';
  readonly mayUpdate: boolean;
  readonly onUpdate: (update: ReadonlySet<number>) => void;
}

const SHOWN = 40;

/** One line of the file a row: what was read, and what is wrong or stays unfilled, cell by cell. */
export function PreviewLines({ kind, lines, update, mayUpdate, onUpdate }: PreviewLinesProps) {
  const toggle = (row: number): void => {
    const next = new Set(update === 'all' ? [] : update);
    if (!next.delete(row)) next.add(row);
    onUpdate(next);
  };
  return (
    <div className="intake-scroll">
      <table className="plain intake-lines">
        <thead>
          <tr>
            {[words.row, words.state, words.what, words.problems].map((word) => (
              <th key={word} scope="col">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => {
            const { word, tone } = OUTCOME_WORDS[line.outcome];
            const [title = '', ...rest] = Object.entries(line.values);
            return (
              <tr key={line.row}>
                <td className="muted">{line.row}</td>
                <td className="nowrap">
                  <StateTag tone={tone}>{line.outcome === 'known' ? words.known(kind) : word}</StateTag>
                  {line.outcome === 'known' && mayUpdate && (
                    <div>
                      <Checkbox
                        checked={update === 'all' || update.has(line.row)}
                        disabled={update === 'all'}
                        aria-label={words.updateOf(line.row, kind)}
                        onChange={() => toggle(line.row)}
                      >
                        {kind === 'records' ? words.open.records : words.update}
                      </Checkbox>
                    </div>
                  )}
                </td>
                <td className="intake-values">
                  {title !== '' && <b>{title[1].slice(0, SHOWN)}</b>}
                  {rest.map(([field, value]) => (
                    <span key={field} className="small">
                      <span className="muted">{intakeFieldName(kind, field)}</span>{' '}
                      {value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value}
                    </span>
                  ))}
                </td>
                <td className="small">
                  {(line.problems.length > 0 || line.changes.length > 0) && (
                    <ul className="intake-problems">
                      {line.problems.map((problem) => (
                        <li key={`${problem.field}/${problem.code}`} className={problem.bad ? 'intake-bad' : undefined}>
                          {problemWords(kind, problem)}
                        </li>
                      ))}
                      {line.changes.map(({ field, before, after }) => (
                        <li key={field} className="muted">
                          {words.change(intakeFieldName(kind, field), before, after)}
                        </li>
                      ))}
                    </ul>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
