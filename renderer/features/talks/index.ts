import { lazy } from 'react';
import type { RouteEntry } from '../../app-route';

const talk = lazy(() => import('./EditTalkPage'));

/** 谈心谈话 and 提醒谈话: a register without content. `new` before `:id`. */
export const routes: readonly RouteEntry[] = [
  { path: '/talks', component: lazy(() => import('./TalksPage')) },
  { path: '/talks/new', component: lazy(() => import('./NewTalkPage')) },
  { path: '/talks/:id/edit', component: talk },
  { path: '/talks/:id', component: talk },
];
