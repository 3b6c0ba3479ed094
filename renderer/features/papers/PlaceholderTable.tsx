import type { Placeholder } from '../../../electron/contract';
import { templateWords as words } from '../../text/templates';

/** What a template may ask for: single places, then loops with theirs. */
export function PlaceholderTable({ placeholders }: { readonly placeholders: readonly Placeholder[] }) {
  const single = placeholders.filter(({ inside }) => inside === null);
  const loops = placeholders.filter(({ inside }) => inside !== null);
  return (
    <div className="stack">
      {single.length > 0 && <Rows placeholders={single} />}
      {loops.map(({ name, inside }) => (
        <div key={name}>
          <h3>{name}</h3>
          <p className="muted small">{words.loopHint(name)}</p>
          <Rows placeholders={inside ?? []} />
        </div>
      ))}
    </div>
  );
}

function Rows({ placeholders }: { readonly placeholders: readonly Placeholder[] }) {
  return (
    <table className="plain placeholder-table">
      <thead>
        <tr>
          <th scope="col">{words.placeholder}</th>
          <th scope="col">{words.example}</th>
        </tr>
      </thead>
      <tbody>
        {placeholders.map(({ name, example }) => (
          <tr key={name}>
            <th scope="row">
              <code>{`{{${name}}}`}</code>
            </th>
            <td>{example}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
