import { useEffect, useState } from 'react';
import type { AttachedFile, Failure } from '../../../electron/contract';
import { ask } from '../../data/api';

const PHOTO = 'image/jpeg';

export type Content = { readonly state: 'loading' } | { readonly state: 'here'; readonly bytes: Uint8Array; /** Only of a photo: a page needs an address to show it. */ readonly url: string | undefined } | { readonly state: 'failed'; readonly failure: Failure };

/** A file's bytes, held for as long as something shows them and no longer: no cache keeps 20 MB that nobody looks at. */
export function useContent({ sha256, type }: AttachedFile): Content {
  const [content, setContent] = useState<Content & { readonly of?: string }>({ state: 'loading' });
  useEffect(() => {
    let url: string | undefined;
    let left = false;
    void ask('attachments.read', { sha256 }).then((read) => {
      if (left) return;
      if (!read.ok) return setContent({ state: 'failed', failure: read.error, of: sha256 });
      const bytes = new Uint8Array(read.value.bytes);
      // What the office found, not what the record says.
      if (read.value.type === PHOTO) url = URL.createObjectURL(new Blob([bytes], { type: PHOTO }));
      setContent({ state: 'here', bytes, url, of: sha256 });
    });
    return () => {
      left = true;
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [sha256, type]);
  return content.of === sha256 ? content : { state: 'loading' };
}
