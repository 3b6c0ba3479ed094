import { lazy } from 'react';
import type { RouteEntry } from '../../app-route';

/** 通报 and 情况汇总, drafted from the figures. */
export const routes: readonly RouteEntry[] = [{ path: '/circulars/:kind', component: lazy(() => import('./CircularPage')) }];
