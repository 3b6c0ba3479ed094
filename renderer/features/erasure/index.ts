import { lazy } from 'react';
import type { RouteEntry } from '../../app-route';

export const routes: readonly RouteEntry[] = [{ path: '/erase/:id', component: lazy(() => import('./ErasePage')) }];
