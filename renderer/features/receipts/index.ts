import { lazy } from 'react';
import type { RouteEntry } from '../../app-route';

export const routes: readonly RouteEntry[] = [{ path: '/paper-receipts/:id', component: lazy(() => import('./PaperReceiptPage')) }];
