import { Link } from 'wouter';
import type { Cell, ComplianceCalendar } from '../../../electron/contract';
import { calendar as words, reasonText } from '../../text/calendar';
import { SaveTableButton } from '../../ui/SaveTableButton';
import { Section } from '../../ui/Section';
import { conversionText } from '../../text/rules';
import { exemptCount, hoursLines } from '../../../electron/contract';

/** 个人学时: everybody by the roster's order. Facts, no order of persons and no score. */
export function HoursTable({ calendar, year }: { readonly calendar: Pick<ComplianceCalendar, 'cells' | 'roster' | 'conversion'>; readonly year: number }) {
  const lines = hoursLines(calendar);
  const exempt = exemptCount(calendar);
  const { name, counted, required, state, training } = words.hoursColumns;
  const trained = lines.some((line) => line.training !== null);
  return (
    <Section title={words.hours} hint={words.hoursHint(conversionText(calendar.conversion))} {...(lines.length === 0 ? {} : { actions: <SaveTableButton small request={{ table: 'hours', year }} /> })}>
      {lines.length === 0 ? (
        <p className="muted">{words.hoursNone}</p>
      ) : (
        <table className="plain cal-hours">
          <thead>
            <tr>
              {[name, counted, required, state, ...(trained ? [training] : [])].map((word) => (
                <th key={word} scope="col">
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ cell, name: who, committee, training: course }) => (
              <tr key={cell.id}>
                <th scope="row">
                  <Link href={`/members/${cell.subject.type === 'member' ? cell.subject.id : ''}`}>{who}</Link>
                  {committee && <span className="muted small">　{words.committee}</span>}
                </th>
                <td>{words.hoursUnit(cell.counted)}</td>
                <td>{words.hoursUnit(cell.required)}</td>
                <td className="muted">{standing(cell)}</td>
                {trained && <td>{course && words.trained(course.counted, course.required)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {exempt > 0 && <p className="muted small">{words.hoursExempt(exempt)}</p>}
    </Section>
  );
}

function standing(cell: Cell): string {
  if (cell.state === 'not-applicable') return reasonText(cell.reason);
  return cell.counted >= cell.required ? words.hoursEnough : words.hoursLeft(cell.required - cell.counted);
}
