import { Button, Select } from 'antd';
import type { KeyboardEvent } from 'react';
import { kindWords } from '../../../../text/gathering-kinds';
import { GRADE_NAMES } from '../../../../text/kind-names';
import { DateInput } from '../../../../ui/DateInput';
import { appraised, withResults } from '../../model/appraised';
import { changed, removed, restored } from '../../model/list-edits';
import { inRosterOrder } from '../../../../../electron/contract';
import { CountInput } from '../fields/CountInput';
import { useDocument, useForm } from '../form-context';
import { RemoveButton } from '../RemoveButton';
import { usePart } from '../use-part';

const words = kindWords.appraisal;
const GRADES = ['excellent', 'qualified', 'basic', 'unqualified'] as const;
const CHOICES = [{ value: '' as const, label: words.noGrade }, ...GRADES.map((value) => ({ value, label: GRADE_NAMES[value] }))];

/** A line a member: totals of the four grades, the grade that the committee decided, the day of 反馈. Enter goes down. */
export function AppraisalTable() {
  const { edit, people } = useForm();
  const { part, change } = usePart('appraisal');
  const attendance = useDocument((document) => document.attendance);
  const results = inRosterOrder(
    part.results.filter((result) => !result.removed),
    people.map((person) => person.id),
  );
  const set = (id: string, fields: Partial<(typeof results)[number]>): void => change({ results: changed(part.results, id, fields) });
  const complete = appraised(part.results, attendance);
  return (
    <div className="field" data-field="appraisal/results">
      <span className="field-label">{words.results}</span>
      {results.length === 0 ? (
        <p className="muted">{words.none}</p>
      ) : (
        <>
          <span className="field-hint">{words.table}</span>
          <table className="plain appraisal-table" onKeyDown={walkDown}>
            <thead>
              <tr>
                <th scope="col">{words.name}</th>
                {GRADES.map((grade) => (
                  <th key={grade} scope="col">
                    {words[grade]}
                  </th>
                ))}
                <th scope="col">{words.grade}</th>
                <th scope="col">{words.feedbackOn}</th>
                <th scope="col">
                  <span className="off-screen">{words.remove('')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {results.map((result) => (
                <tr key={result.id} data-field={`appraisal/results/${result.id}`}>
                  <th scope="row">{result.name}</th>
                  {GRADES.map((grade) => (
                    <td key={grade}>
                      <CountInput small label={words.votesOf(result.name, words[grade])} value={result[grade]} onChange={(count) => set(result.id, { [grade]: count })} />
                    </td>
                  ))}
                  <td data-field={`appraisal/results/${result.id}/grade`}>
                    <Select size="small" aria-label={words.gradeOf(result.name)} options={CHOICES} value={result.grade} onChange={(grade) => set(result.id, { grade })} />
                  </td>
                  <td>
                    <DateInput label={words.feedbackOf(result.name)} value={result.feedbackOn} onChange={(feedbackOn) => set(result.id, { feedbackOn })} />
                  </td>
                  <td>
                    <RemoveButton
                      label={words.remove(result.name)}
                      onClick={() =>
                        edit((old) => withResults(old, (list) => removed(list, result.id)), {
                          words: words.removed(result.name),
                          back: (old) => withResults(old, (list) => restored(list, result.id)),
                        })
                      }
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {complete !== null && (
        <span>
          <Button type="link" size="small" className="add-button" onClick={() => change({ results: complete })}>
            {words.fromSheet}
          </Button>
        </span>
      )}
    </div>
  );
}

/** Enter and ↓ go to the same column of the next member, ↑ to the one before: a tally is read out column by column. */
function walkDown(event: KeyboardEvent<HTMLTableElement>): void {
  const by = event.key === 'Enter' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const at = event.target;
  if (by === 0 || !(at instanceof HTMLInputElement) || at.getAttribute('role') !== 'spinbutton') return;
  const rows = [...event.currentTarget.querySelectorAll('tbody tr')];
  const row = at.closest('tr');
  const column = row === null ? -1 : [...row.querySelectorAll('[role=spinbutton]')].indexOf(at);
  const next = row === null ? undefined : rows[rows.indexOf(row) + by]?.querySelectorAll<HTMLInputElement>('[role=spinbutton]')[column];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
