import { dutyNoticeWords } from './words';

/** What shows a notice: the system's, or a test's. */
export interface Notifier {
  readonly isSupported: () => boolean;
  readonly show: (words: { readonly title: string; readonly body: string }) => void;
}

/** A number and nothing else: a notice stands on a screen that others see. */
export function noticeDuties(count: number, notifier: Notifier): void {
  if (notifier.isSupported()) notifier.show(dutyNoticeWords(count));
}
