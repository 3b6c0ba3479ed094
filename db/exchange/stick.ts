import type { Files } from '../files/files';
import { isPractice, type Office } from '../office/office';
import { findPackages } from './find-packages';
import type { Manifest } from './manifest';
import { peekPackage } from './peek';

/** A stick with more files than this is looked at in 收件, not by itself. */
const MOST_PEEKED = 600;

export interface OnStick {
  readonly file: string;
  readonly kind: Manifest['kind'];
  readonly sender: Pick<Manifest['sender'], 'code' | 'name'>;
  readonly number: number;
  readonly period: string;
}

export interface StickLook {
  /** Written to this organisation and not taken in yet, in the order of kind and number. */
  readonly files: readonly OnStick[];
  /** Written to it and taken in before. */
  readonly taken: number;
  /** Sealed to others, or from this computer itself. */
  readonly others: number;
  readonly unreadable: number;
}

/** What of a stick is for this organisation: by the manifests alone, nothing is copied and nothing taken in. Stopped when the stick goes. */
export async function lookAtStick(office: Office, files: Files, folder: string, signal?: AbortSignal): Promise<StickLook> {
  const found = await findPackages(files, [folder], MOST_PEEKED, signal);
  const mine: OnStick[] = [];
  let [taken, others, unreadable] = [0, 0, 0];
  for (const file of found.files) {
    if (signal?.aborted) break;
    const peeked = await peekPackage(office, files, file, { signal });
    if (!peeked.ok) {
      if (peeked.error.code === 'file-not-for-us') others += 1;
      else unreadable += 1;
      continue;
    }
    const { manifest } = peeked.value;
    const { kind, sender, number, period } = manifest;
    if (sender.device === office.device || (kind !== 'invitation' && manifest.addressee !== office.org) || (manifest.practice === true) !== isPractice(office)) others += 1;
    else if (peeked.value.taken) taken += 1;
    else mine.push({ file, kind, sender: { code: sender.code, name: sender.name }, number, period });
  }
  return { files: mine.sort((a, b) => (a.kind + a.sender.code < b.kind + b.sender.code ? -1 : a.kind === b.kind && a.sender.code === b.sender.code ? a.number - b.number : 1)), taken, others, unreadable };
}
