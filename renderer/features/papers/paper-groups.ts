import type { PaperRequest, TemplatedPaper } from '../../../electron/contract';

export type PaperGroup = 'meetings' | 'elections' | 'registers' | 'exchange';

/** Every paper, where a person would look for it. */
export const GROUPS: Readonly<Record<PaperGroup, readonly TemplatedPaper[]>> = {
  meetings: ['minutes', 'notice', 'sign-in', 'birthday-card', 'appraisal-ballot', 'appraisal-summary'],
  elections: ['election-request', 'election-method', 'election-ballot', 'election-result', 'election-report'],
  registers: ['roster', 'dues', 'dues-publication', 'talks', 'plan', 'ledger', 'chart', 'rectification', 'circular', 'letter'],
  exchange: ['cover-slip', 'receipt-slip', 'owing'],
};

/** Papers that need no record: they come with their places open, or of today. */
export function openPaper(paper: TemplatedPaper, year: number): PaperRequest | null {
  switch (paper) {
    case 'sign-in':
      return { paper, record: '', names: false };
    case 'appraisal-ballot':
    case 'election-request':
    case 'election-method':
    case 'election-ballot':
      return { paper, record: '' };
    case 'roster':
      return { paper, personal: false };
    case 'dues':
    case 'dues-publication':
    case 'talks':
      return { paper, year };
    default:
      return null;
  }
}
