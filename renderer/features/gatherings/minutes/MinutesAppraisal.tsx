import { partOf, type GatheringDocument } from '../../../../electron/contract';
import { fullDayText } from '../../../text/dates';
import { kindWords } from '../../../text/gathering-kinds';
import { KIND_FIELDS as names } from '../../../text/kind-fields';
import { GRADE_NAMES } from '../../../text/kind-names';
import { MinutesLines } from './MinutesLines';

const words = kindWords.appraisal;
const GRADES = ['excellent', 'qualified', 'basic', 'unqualified'] as const;

/** 民主评议党员: ballots in total, totals and decided grade for each member, in the order of the sheet. */
export function MinutesAppraisal({ document }: { readonly document: GatheringDocument }) {
  const appraisal = partOf(document, 'appraisal');
  const order = new Map(document.attendance.map((line, index) => [line.id, index]));
  const results = appraisal.results.filter((result) => !result.removed).sort((a, b) => (order.get(a.id) ?? order.size) - (order.get(b.id) ?? order.size));
  return (
    <>
      <MinutesLines
        lines={[
          [words.ballots, kindWords.sheets(appraisal.issued, appraisal.collected, appraisal.valid)],
          [names['appraisal.selfAssessed'], appraisal.selfAssessed ? kindWords.done : ''],
          [names['appraisal.mutuallyAssessed'], appraisal.mutuallyAssessed ? kindWords.done : ''],
        ]}
      />
      {results.length > 0 && (
        <section className="minutes-item">
          <h3>{words.results}</h3>
          <table className="minutes-table minutes-names">
            <thead>
              <tr>
                <th>{words.name}</th>
                {GRADES.map((grade) => (
                  <th key={grade}>{words[grade]}</th>
                ))}
                <th>{words.grade}</th>
                <th>{words.feedbackOn}</th>
              </tr>
            </thead>
            <tbody>
              {results.map((result) => (
                <tr key={result.id}>
                  <td>{result.name}</td>
                  {GRADES.map((grade) => (
                    <td key={grade}>{result[grade]}</td>
                  ))}
                  <td>{result.grade === '' ? words.noGrade : GRADE_NAMES[result.grade]}</td>
                  <td>{result.feedbackOn === '' ? '' : fullDayText(result.feedbackOn)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <MinutesLines lines={[[names['appraisal.reportedOn'], appraisal.reportedOn === '' ? '' : fullDayText(appraisal.reportedOn)]]} />
    </>
  );
}
