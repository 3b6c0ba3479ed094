import { lazy } from 'react';
import type { RouteEntry } from '../../app-route';

/** 应办日历: a year (`?year=`) and a month (`/calendar/2026-11`). */
export const routes: readonly RouteEntry[] = [
  { path: '/calendar', component: lazy(() => import('./YearPage')) },
  { path: '/calendar/:month', component: lazy(() => import('./MonthPage')) },
];
