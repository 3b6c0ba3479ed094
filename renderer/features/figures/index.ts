import { lazy } from 'react';
import type { RouteEntry } from '../../app-route';

export const routes: readonly RouteEntry[] = [{ path: '/figures', component: lazy(() => import('./FiguresPage')) }];
