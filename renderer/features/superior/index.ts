import type { RouteEntry } from '../../app-route';

export const routes: readonly RouteEntry[] = [];
