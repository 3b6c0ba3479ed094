import { lazy } from 'react';
import type { RouteEntry } from '../../app-route';

/** 历史 of one record, of whichever kind. */
export const routes: readonly RouteEntry[] = [{ path: '/history/:id', component: lazy(() => import('./HistoryPage')) }];
