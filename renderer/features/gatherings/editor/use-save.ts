import { useState } from 'react';
import type { Failure, GatheringDocument, RecordView } from '../../../../electron/contract';
import { ask } from '../../../data/api';
import { savedDocument } from '../model/saved-document';

/** What is saved already: which record, from which versions, as which document. */
export interface Saved {
  readonly record: string | null;
  readonly heads: readonly string[];
  readonly base: GatheringDocument | null;
}

export interface SaveHandle {
  readonly failure: Failure | null;
  readonly busy: boolean;
  /** Writes a version on top of what is saved; null when it failed (the sentence stands in `failure`). */
  readonly save: (saved: Saved, document: GatheringDocument, draftKey: string) => Promise<RecordView<GatheringDocument> | null>;
  /** Says 提交 for a saved record. */
  readonly submit: (record: string) => Promise<boolean>;
  /** Takes a saved record's problems into the 整改台账. */
  readonly rectify: (record: string) => Promise<boolean>;
}

/** Saving and submitting. The main process checks and writes. */
export function useSave(): SaveHandle {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const save: SaveHandle['save'] = async (saved, document, draftKey) => {
    setBusy(true);
    const result = await ask('gatherings.save', {
      record: saved.record,
      heads: [...saved.heads],
      document: savedDocument(document, saved.base),
      draft: draftKey,
    });
    setBusy(false);
    setFailure(result.ok ? null : result.error);
    return result.ok ? result.value : null;
  };
  const submit: SaveHandle['submit'] = async (record) => {
    setBusy(true);
    const result = await ask('records.submit', { records: [record] });
    setBusy(false);
    setFailure(result.ok ? null : result.error);
    return result.ok;
  };
  const rectify: SaveHandle['rectify'] = async (record) => {
    setBusy(true);
    const result = await ask('gatherings.rectify', { record });
    setBusy(false);
    setFailure(result.ok ? null : result.error);
    return result.ok;
  };
  return { failure, busy, save, submit, rectify };
}
