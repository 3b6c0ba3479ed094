import type { MemberDocument } from '../../../../electron/contract';

/** What holds without an end: marks that a list of members names beside a person. */
export function currentMarks(document: MemberDocument): { readonly mobility: readonly MemberDocument['mobility'][number]['kind'][]; readonly exempt: boolean } {
  const open = (item: { readonly removed: boolean; readonly until: string }): boolean => !item.removed && item.until === '';
  return { mobility: document.mobility.filter(open).map(({ kind }) => kind), exempt: document.exemptions.some(open) };
}
