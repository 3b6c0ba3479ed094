import { StateTag } from './StateTag';

export interface Side {
  readonly what: string;
  readonly left: string;
  readonly right: string;
}

export interface SidesTableProps {
  readonly label: string;
  readonly left: string;
  readonly right: string;
  readonly same: string;
  readonly differs: string;
  readonly sides: readonly Side[];
}

/** Two statements of the same thing beside each other; where they differ it says so in a word and in colour. */
export function SidesTable({ label, left, right, same, differs, sides }: SidesTableProps) {
  return (
    <table className="plain" aria-label={label}>
      <thead>
        <tr>
          <td />
          <th scope="col">{left}</th>
          <th scope="col">{right}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {sides.map((side) => (
          <tr key={side.what}>
            <th scope="row">{side.what}</th>
            <td>{side.left}</td>
            <td>{side.right}</td>
            <td>{side.left === side.right ? <StateTag tone="ok">{same}</StateTag> : <StateTag tone="late">{differs}</StateTag>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
