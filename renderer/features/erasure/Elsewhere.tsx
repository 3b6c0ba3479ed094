import { Link } from 'wouter';
import type { SameText } from '../../../electron/contract';
import { erasure as words } from '../../text/erasure';

/** Other records with the same text: each is erased by itself. */
export function Elsewhere({ lines }: { readonly lines: readonly SameText[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <strong>{words.elsewhere}</strong>
      <ul>
        {lines.map(({ record, title }) => (
          <li key={record}>
            <Link href={`/erase/${record}`}>{title === '' ? words.untitled : title}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
