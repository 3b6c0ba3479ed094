import { Link } from 'wouter';
import type { SearchHit } from '../../../electron/contract';
import { useSession } from '../../data/session';
import { fullDayText } from '../../text/dates';
import { searchWords as words } from '../../text/search';
import { explainedBy } from './model/explained';
import { markedPieces } from './model/marked';

/** One hit: where it leads, when and whose it was, and the words around the match. */
export function HitLine({ hit }: { readonly hit: SearchHit }) {
  const { name } = useSession();
  const title = titleOf(hit);
  // What was found is the title itself: once is enough.
  const named = hit.excerpt === title;
  return (
    <li>
      <Link href={hrefOf(hit)} className="hit">
        <span className="hit-title">
          <b>{named ? <Marked hit={hit} /> : title}</b>
          <span className="muted small">
            {hit.when === '' ? '' : fullDayText(hit.when)}
            {hit.orgName !== name && hit.orgName !== '' && `　${hit.orgName}`}
          </span>
        </span>
        {!named && (
          <span className="hit-excerpt">
            <Marked hit={hit} />
          </span>
        )}
      </Link>
    </li>
  );
}

function Marked({ hit: { excerpt, matches } }: { readonly hit: SearchHit }) {
  return <>{markedPieces(excerpt, matches).map((piece, index) => (piece.marked ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>))}</>;
}

function titleOf({ kind, title }: SearchHit): string {
  if (kind === 'dues') return words.duesOf(title);
  if (kind === 'explanation') return explainedBy(title).what;
  return title === '' ? words.kinds[kind] : title;
}

function hrefOf({ kind, record, title }: SearchHit): string {
  switch (kind) {
    case 'gathering':
      return `/gatherings/${record}`;
    case 'member':
      return `/members/${record}`;
    case 'ledger-item':
      return `/ledgers/${record}`;
    case 'talk':
      return `/talks/${record}`;
    case 'plan':
      return `/plans/${record}`;
    case 'dues':
      return `/dues?year=${title}`;
    case 'explanation':
      return explainedBy(title).href;
    case 'subordinate':
      return '/subordinates';
  }
}
