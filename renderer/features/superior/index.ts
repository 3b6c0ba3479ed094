import { lazy } from 'react';
import type { RouteEntry } from '../../app-route';

export const routes: readonly RouteEntry[] = [{ path: '/superior', component: lazy(() => import('./SuperiorPage')) }];
