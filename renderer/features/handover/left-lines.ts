import type { HandoverState } from '../../../electron/contract';
import { handover as words } from '../../text/handover';

/** What is left to do, with the place where it is done; the same lines on the screen and on the paper. */
export const leftLines = (state: HandoverState): readonly { readonly word: string; readonly count: number; readonly href: string }[] => [
  { word: words.unsubmitted, count: state.unsubmitted, href: '/gatherings?state=unsubmitted' },
  { word: words.notWritten, count: state.superior === null ? 0 : state.notWritten, href: '/exchange/report' },
  { word: words.drafts, count: state.drafts, href: '/home' },
  { word: words.openItems, count: state.openItems, href: '/ledgers' },
  { word: words.openDuties, count: state.openDuties, href: '/calendar' },
];
