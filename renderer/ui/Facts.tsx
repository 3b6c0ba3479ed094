import { Fragment, type ReactNode } from 'react';

/** Label and value, line by line; a line whose value is '' or null is left out. */
export function Facts({ lines }: { readonly lines: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="facts">
      {lines.map(([label, value]) =>
        value === '' || value === null ? null : (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </Fragment>
        ),
      )}
    </dl>
  );
}
