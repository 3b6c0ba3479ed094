import type { ComponentType } from 'react';

/** One screen of a feature: its path in the hash router and the (lazy) component that shows it. */
export interface RouteEntry {
  readonly path: string;
  readonly component: ComponentType;
}
