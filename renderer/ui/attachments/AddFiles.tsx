import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Button } from 'antd';
import { TAKEN_ENDINGS, type AttachedFile, type Failure } from '../../../electron/contract';
import { addTaker, takerAt } from '../../data/file-takers';
import { attachmentWords as words } from '../../text/attachments';
import { FailureNote } from '../FailureNote';
import { takeFile } from './take-file';
import './attachments.css';

// HEIC is offered too, so that the person reads why it is refused instead of looking for the photo in vain.
const ACCEPT = [...TAKEN_ENDINGS, 'heic', 'heif'].map((ending) => `.${ending}`).join(',');

export interface AddFilesProps {
  /** Called for each file once its bytes are kept. */
  readonly onAdded: (file: AttachedFile) => void;
  readonly label?: string;
}

/** Adds files by dialog, by dropping them anywhere on the screen, or by pasting. One after another; each refusal has its sentence. */
export function AddFiles({ onAdded, label = words.add }: AddFilesProps) {
  const place = useRef<HTMLDivElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [adding, setAdding] = useState<string | null>(null);
  const [refused, setRefused] = useState<readonly Failure[]>([]);
  const running = useRef(Promise.resolve());

  const takeAll = async (files: readonly File[]): Promise<void> => {
    setRefused([]);
    for (const file of files) {
      setAdding(file.name);
      const taken = await takeFile(file);
      if (taken.ok) onAdded(taken.value);
      else setRefused((before) => [...before, taken.error]);
    }
    setAdding(null);
  };
  // One after another, also when more come while some are still being shrunk: only one is in memory.
  const take = useEffectEvent((files: readonly File[]): void => {
    running.current = running.current.then(() => takeAll(files));
  });

  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const own = { place: element, take: (files: readonly File[]) => take(files) };
    const end = addTaker(own);
    const pasted = (event: ClipboardEvent): void => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0 || takerAt(event.target) !== own) return;
      event.preventDefault();
      take(files);
    };
    window.addEventListener('paste', pasted);
    return () => {
      window.removeEventListener('paste', pasted);
      end();
    };
  }, []);

  return (
    <div ref={place} className="add-files">
      <div className="row wrap">
        <Button size="small" loading={adding !== null} onClick={() => picker.current?.click()}>
          {label}
        </Button>
        <span className="muted small" role="status">
          {adding === null ? words.hint : words.adding(adding)}
        </span>
        <FilePicker ref={picker} onPicked={(files) => void (running.current = running.current.then(() => takeAll(files)))} />
      </div>
      {refused.map((failure, index) => (
        <FailureNote key={index} failure={failure} />
      ))}
    </div>
  );
}

function FilePicker({ ref, onPicked }: { readonly ref: React.Ref<HTMLInputElement>; readonly onPicked: (files: readonly File[]) => void }) {
  return (
    <input
      ref={ref}
      type="file"
      multiple
      hidden
      accept={ACCEPT}
      aria-label={words.add}
      onChange={(event) => {
        const files = [...(event.target.files ?? [])];
        // The same file may be picked again after it was refused.
        event.target.value = '';
        onPicked(files);
      }}
    />
  );
}
