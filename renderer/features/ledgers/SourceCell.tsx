import type { LedgerItemDocument, LedgerLink } from '../../../electron/contract';
import { RecordLink } from './RecordLink';

/** 来源: the record that it came from, and the paper or order that is named. */
export function SourceCell({ document, links }: { readonly document: LedgerItemDocument; readonly links: readonly LedgerLink[] }) {
  const link = links.find(({ record }) => record === document.source.record);
  return (
    <>
      {link && <RecordLink link={link} />}
      {link && document.source.text !== '' && <br />}
      {document.source.text}
    </>
  );
}
