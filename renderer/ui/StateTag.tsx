import type { ReactNode } from 'react';

/** Colour of a state; the word always says it too. */
export type Tone = 'ok' | 'due' | 'late' | 'info' | 'na';

/** A small rounded label with a state's word. `wide` gives all tags of a list one width. */
export function StateTag({ tone, wide = false, children }: { readonly tone: Tone; readonly wide?: boolean; readonly children: ReactNode }) {
  return (
    <span className={`tag tag-${tone}`} style={wide ? { minWidth: '6.4rem' } : undefined}>
      {children}
    </span>
  );
}
