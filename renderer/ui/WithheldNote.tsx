import type { ReactNode } from 'react';
import { Note } from './Note';

/** Says what stays on this computer and does not go with a file. */
export function WithheldNote({ children }: { readonly children: ReactNode }) {
  return <Note tone="info">{children}</Note>;
}
