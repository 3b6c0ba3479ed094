import type { ReactNode } from 'react';

/** Nothing here yet: says what will stand here and how it comes about, with the button that does it. */
export function EmptyState({ title, children, action }: { readonly title?: string; readonly children: ReactNode; readonly action?: ReactNode }) {
  return (
    <div className="state-block">
      {title !== undefined && <strong>{title}</strong>}
      <p>{children}</p>
      {action}
    </div>
  );
}
