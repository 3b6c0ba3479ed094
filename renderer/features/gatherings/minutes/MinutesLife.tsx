import { Link } from 'wouter';
import { partOf, type GatheringDocument } from '../../../../electron/contract';
import { fullDayText } from '../../../text/dates';
import { kindWords } from '../../../text/gathering-kinds';
import { KIND_FIELDS as names, KIND_ITEM_FIELDS } from '../../../text/kind-fields';
import { inOrder } from '../model/list-edits';
import { MinutesLines } from './MinutesLines';

const words = kindWords.life;
const item = KIND_ITEM_FIELDS['lifeMeeting.problems'];
const day = (date: string): string => (date === '' ? '' : fullDayText(date));

/** 组织生活会: 会前, 会上, 会后, and the problems with what is done about them. */
export function MinutesLife({ document }: { readonly document: GatheringDocument }) {
  const life = partOf(document, 'lifeMeeting');
  const problems = inOrder(life.problems);
  const done = (value: boolean): string => (value ? kindWords.done : '');
  return (
    <>
      <MinutesLines
        lines={[
          [names['lifeMeeting.theme'], life.theme],
          [names['lifeMeeting.studiedOn'], day(life.studiedOn)],
          [names['lifeMeeting.talkedOn'], day(life.talkedOn)],
          [names['lifeMeeting.opinions'], life.opinions === null ? '' : kindWords.times(life.opinions)],
          [names['lifeMeeting.opinionsBy'], life.opinionsBy],
          [names['lifeMeeting.secretaryReported'], done(life.secretaryReported)],
          [names['lifeMeeting.selfChecked'], done(life.selfChecked)],
          [names['lifeMeeting.criticised'], done(life.criticised)],
          [names['lifeMeeting.lastRectification'], life.lastRectification],
        ]}
      />
      {problems.length > 0 && (
        <section className="minutes-item">
          <h3>{words.problems}</h3>
          <table className="minutes-table">
            <thead>
              <tr>
                <th>{item.title}</th>
                <th>{item.measure}</th>
                <th>{item.responsible}</th>
                <th>{item.dueOn}</th>
                <th className="no-print">{item.ledgerItem}</th>
              </tr>
            </thead>
            <tbody>
              {problems.map((problem) => (
                <tr key={problem.id}>
                  <td>{problem.title}</td>
                  <td>{problem.measure}</td>
                  <td>{problem.responsible}</td>
                  <td>{day(problem.dueOn)}</td>
                  <td className="no-print">{problem.ledgerItem !== '' && <Link href={`/ledgers/${problem.ledgerItem}`}>{words.look}</Link>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <MinutesLines
        lines={[
          [names['lifeMeeting.publishedOn'], day(life.publishedOn)],
          [names['lifeMeeting.publishedHow'], life.publishedHow],
        ]}
      />
    </>
  );
}
