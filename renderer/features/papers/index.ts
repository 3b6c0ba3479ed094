import { lazy } from 'react';
import type { RouteEntry } from '../../app-route';

export const routes: readonly RouteEntry[] = [{ path: '/papers/:paper', component: lazy(() => import('./PaperPage')) }];
