import { ledgerItemDocument, type LedgerItemDocument } from '../../../../electron/contract';
import type { Chosen } from './chosen';

const RECORD = /^[0-9a-f]{32}$/;
const TITLE_LENGTH = 200;

/** An empty item of a ledger. What it is about may not be written yet; saving waits for it. */
export function blankItem({ ledger, ownLedger }: Chosen, source: string, title: string): LedgerItemDocument {
  const record = RECORD.test(source) ? source : '';
  return { ...ledgerItemDocument.parse({ ledger, ownLedger: ownLedger.slice(0, TITLE_LENGTH), title: '新', source: { record, text: '' } }), title: title.slice(0, TITLE_LENGTH) };
}

/** The most characters that a draft's key may have. */
const KEY_LENGTH = 100;

/** The draft of a ledger's new item. Its key is the place of the form, so that the home screen can go on with it. */
export function draftOfNew({ ledger, ownLedger }: Chosen, source: string): string {
  const own = ledger === 'own' ? `&own=${ownLedger.replaceAll(/[%&+#]/g, encodeURIComponent)}` : '';
  return `ledgers/new?ledger=${ledger}${RECORD.test(source) ? `&source=${source}` : ''}${own}`.slice(0, KEY_LENGTH);
}

/** A key for a new list line, 32 hex digits. */
export const newLineId = (): string => crypto.randomUUID().replaceAll('-', '');

/** A draft as it was kept; null when it no longer has the shape of an item. Only the title may still be missing. */
export function itemOfDraft(kept: unknown): LedgerItemDocument | null {
  const whole = ledgerItemDocument.safeParse(kept);
  if (whole.success) return whole.data;
  const untitled = ledgerItemDocument.safeParse(typeof kept === 'object' ? { ...kept, title: '新' } : kept);
  return untitled.success ? { ...untitled.data, title: '' } : null;
}
