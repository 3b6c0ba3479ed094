import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'wouter';

export interface PageProps {
  /** The answer first: what the screen says in one line. */
  readonly title: string;
  /** A quiet line beside the title: period, counts. */
  readonly hint?: ReactNode;
  readonly actions?: ReactNode;
  readonly back?: { readonly href: string; readonly label: string };
  readonly children: ReactNode;
}

/** A screen: title row and body. Coming to a screen moves the reading point to its title, but takes nobody out of the search box. */
export function Page({ title, hint, actions, back, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · 支部手册`;
  }, [title]);
  useEffect(() => {
    if (!document.activeElement?.closest('.frame-search')) heading.current?.focus({ preventScroll: true });
    // The next step of a job is a new page in the same frame: it begins at its top.
    heading.current?.closest('main')?.scrollTo(0, 0);
  }, []);
  return (
    <div className="page">
      {back && (
        <Link href={back.href} className="page-back no-print">
          ‹ {back.label}
        </Link>
      )}
      <div className="page-title">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {hint !== undefined && <span className="muted">{hint}</span>}
        {actions !== undefined && <div className="page-actions no-print">{actions}</div>}
      </div>
      {children}
    </div>
  );
}
