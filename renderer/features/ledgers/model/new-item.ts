import { ledgerItemDocument, type LedgerItemDocument, type LedgerKind } from '../../../../electron/contract';

/** An empty item of a ledger. What it is about is not written yet; saving waits for it. */
export function blankItem(ledger: LedgerKind, ownLedger: string, source: string): LedgerItemDocument {
  return { ...ledgerItemDocument.parse({ ledger, ownLedger, title: '新', source: { record: source, text: '' } }), title: '' };
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
