import { Link } from 'wouter';
import type { LedgerLink } from '../../../electron/contract';
import { recordHref } from '../../text/record-places';

/** A record by its title and its day, leading to it where it has a screen. */
export function RecordLink({ link }: { readonly link: LedgerLink }) {
  const href = recordHref(link.kind, link.record);
  const words = (
    <>
      {link.title}　{link.on !== '' && <span className="nowrap">{link.on}</span>}
    </>
  );
  return href === null ? <span>{words}</span> : <Link href={href}>{words}</Link>;
}
