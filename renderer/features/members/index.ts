import { lazy } from 'react';
import type { RouteEntry } from '../../app-route';

export const routes: readonly RouteEntry[] = [
  { path: '/members', component: lazy(() => import('./MembersPage')) },
  { path: '/members/new', component: lazy(() => import('./NewMemberPage')) },
  { path: '/members/:id/edit', component: lazy(() => import('./EditMemberPage')) },
  { path: '/members/:id', component: lazy(() => import('./MemberPage')) },
];
