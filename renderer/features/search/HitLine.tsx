import { Link } from 'wouter';
import type { SearchHit } from '../../../electron/contract';
import { useSession } from '../../data/session';
import { fullDayText } from '../../text/dates';
import { markedText } from './marked';

const HREFS = { gathering: '/gatherings', member: '/members', 'ledger-item': '/ledgers', talk: '/talks', plan: '/plans' } as const;

/** One hit: where it leads, when and whose it was, and the words around the match. */
export function HitLine({ hit }: { readonly hit: SearchHit }) {
  const { name } = useSession();
  const { before, match, after } = markedText(hit.excerpt, hit.matchFrom, hit.matchTo);
  return (
    <li>
      <Link href={`${HREFS[hit.kind]}/${hit.record}`} className="hit">
        <span className="hit-title">
          <b>{hit.title}</b>
          <span className="muted small">
            {hit.when === '' ? '' : fullDayText(hit.when)}
            {hit.orgName !== name && hit.orgName !== '' && `　${hit.orgName}`}
          </span>
        </span>
        <span className="hit-excerpt">
          {before}
          {match !== '' && <mark>{match}</mark>}
          {after}
        </span>
      </Link>
    </li>
  );
}
