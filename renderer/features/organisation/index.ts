import { lazy } from 'react';
import type { RouteEntry } from '../../app-route';

export const routes: readonly RouteEntry[] = [
  { path: '/organisation/edit', component: lazy(() => import('./EditOrganisationPage')) },
  { path: '/organisation', component: lazy(() => import('./OrganisationPage')) },
];
