import { lazy } from 'react';
import type { RouteEntry } from '../../app-route';

export const routes: readonly RouteEntry[] = [
  { path: '/devices/offer', component: lazy(() => import('./OfferPage')) },
  { path: '/devices/:device/digits', component: lazy(() => import('./DigitsPage')) },
  { path: '/devices/:device/merge', component: lazy(() => import('./MergePage')) },
  { path: '/devices', component: lazy(() => import('./DevicesPage')) },
  { path: '/joining', component: lazy(() => import('./JoiningPage')) },
];
