import { Link } from 'wouter';
import { yearOf, type BranchHome } from '../../../electron/contract';
import { home as words } from '../../text/home';
import { shownKinds } from '../../text/kind-groups';
import { KIND_NAMES } from '../../text/kinds';
import { Section } from '../../ui/Section';
import { type YearCell, yearCells } from './year-cells';

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);
const NO_MONTHS = MONTHS.map(() => 0);
const TONES: Readonly<Record<YearCell['state'], string>> = { done: 'tag-ok', due: 'tag-due', missed: 'tag-late', none: 'tag-na', ahead: 'tag-na home-ahead' };

/** Twelve months by kind. A cell opens what was held in it, or begins a record. */
export function YearGrid({ home }: { readonly home: BranchHome }) {
  const year = yearOf(home.today);
  const kinds = shownKinds((kind) => home.gaps.some((gap) => gap.kind === kind) || home.year.some((line) => line.kind === kind && line.months.some((n) => n > 0)));
  const lines = kinds.map((kind) => ({ kind, months: home.year.find((line) => line.kind === kind)?.months ?? NO_MONTHS }));
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
          {lines.map(({ kind, months }) => (
            <tr key={kind}>
              <th scope="row">{KIND_NAMES[kind]}</th>
              {yearCells(kind, months, home.today, home.gaps).map((cell) => (
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
