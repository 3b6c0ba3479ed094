import type { ReactNode } from 'react';
import { conflictsText as text } from '../text/conflicts';
import { LinkButton } from './LinkButton';
import { Note } from './Note';

/** On a record's own page: something is to be chosen, and where. */
export function ConflictNote({ record, children }: { readonly record: string; readonly children: ReactNode }) {
  return (
    <Note
      tone="late"
      action={
        <LinkButton href={`/conflicts/${record}`} small>
          {text.choose}
        </LinkButton>
      }
    >
      {children}
    </Note>
  );
}
