import { Link } from 'wouter';
import { yearOf, type BranchHome } from '../../../electron/contract';
import { home as words } from '../../text/home';
import { KIND_NAMES } from '../../text/kinds';
import { Section } from '../../ui/Section';
import { type YearCell, firstMonth, yearCells } from './year-cells';

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);
const TONES: Readonly<Record<YearCell['state'], string>> = { done: 'tag-ok', due: 'tag-due', missed: 'tag-late', none: 'tag-na', ahead: 'tag-na home-ahead' };

/** Twelve months by kind. A cell opens what was held in it, or begins a record. */
export function YearGrid({ home }: { readonly home: BranchHome }) {
  const year = yearOf(home.today);
  const began = firstMonth(home.year);
  return (
    <Section title={words.yearTitle(year)} hint={words.yearHint}>
      <table className="plain home-year">
        <thead>
          <tr>
            <th scope="col">
              <span className="off-screen">{words.kind}</span>
            </th>
            {MONTHS.map((month) => (
              <th key={month} scope="col" aria-label={words.month(month)}>
                {month}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {home.year.map(({ kind, months }) => (
            <tr key={kind}>
              <th scope="row">{KIND_NAMES[kind]}</th>
              {yearCells(kind, months, home.today, home.duties, began).map((cell) => (
                <td key={cell.month}>
                  <Link
                    className={`home-cell ${TONES[cell.state]}`}
                    aria-label={words.cellName(kind, cell.month, cell.count, cell.state)}
                    href={cell.state === 'done' ? `/gatherings?kind=${kind}&year=${year}&month=${cell.month}` : `/gatherings/new/${kind}`}
                  >
                    {cell.state === 'done' && cell.count > 1 ? cell.count : words.cells[cell.state]}
                  </Link>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
