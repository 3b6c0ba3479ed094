import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react';
import { Button, Modal } from 'antd';
import type { AttachedFile } from '../../../electron/contract';
import { useSend } from '../../data/api';
import { attachmentWords as words, typeWords } from '../../text/attachments';
import { bytesText } from '../../text/sizes';
import { Facts } from '../Facts';
import { FailureNote } from '../FailureNote';
import { Note } from '../Note';
import { useContent } from './use-content';
import './attachments.css';

const PdfPages = lazy(() => import('./PdfPages'));

export interface FileViewerProps {
  readonly files: readonly { readonly id: string; readonly file: AttachedFile; readonly name: string }[];
  /** Id of the one that is opened first. */
  readonly first: string;
  readonly onClose: () => void;
}

/** Shows files inside of the app, one at a time: ← and → go through them, Escape closes. */
export default function FileViewer({ files, first, onClose }: FileViewerProps) {
  const [at, setAt] = useState(() => Math.max(0, files.findIndex(({ id }) => id === first)));
  const step = useEffectEvent((by: number) => setAt((now) => Math.min(files.length - 1, Math.max(0, now + by))));
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key === 'ArrowLeft') step(-1);
      if (event.key === 'ArrowRight') step(1);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
  const shown = files[at];
  if (shown === undefined) return null;
  return (
    <Modal open centered width="min(72rem, calc(100vw - 4rem))" title={shown.name} onCancel={onClose} closable={{ 'aria-label': words.close }} footer={null} className="file-viewer">
      <Shown key={shown.file.sha256} file={shown.file} name={shown.name} />
      <div className="row wrap">
        {files.length > 1 && (
          <>
            <Button disabled={at === 0} onClick={() => setAt(at - 1)}>
              {words.previous}
            </Button>
            <span className="muted" role="status">
              {words.place(at + 1, files.length)}
            </span>
            <Button disabled={at === files.length - 1} onClick={() => setAt(at + 1)}>
              {words.next}
            </Button>
          </>
        )}
        <SaveCopy key={shown.file.sha256} file={shown.file} />
      </div>
    </Modal>
  );
}

function Shown({ file, name }: { readonly file: AttachedFile; readonly name: string }) {
  const content = useContent(file);
  const [broken, setBroken] = useState(false);
  if (content.state === 'failed') return <FailureNote failure={content.failure} />;
  if (content.state === 'loading') return <p className="muted file-stage">{words.loading}</p>;
  if (content.url !== undefined && !broken) {
    return (
      <div className="file-stage">
        <img src={content.url} alt={name} onError={() => setBroken(true)} />
      </div>
    );
  }
  if (file.type === 'application/pdf') {
    return (
      <Suspense fallback={<p className="muted file-stage">{words.loading}</p>}>
        <PdfPages bytes={content.bytes} />
      </Suspense>
    );
  }
  return (
    <div className="file-stage">
      <Facts lines={[[words.facts.name, file.name], [words.facts.type, typeWords(file.type).name], [words.facts.size, bytesText(file.bytes)], [words.facts.print, file.sha256]]} />
      <Note tone="info">{broken ? words.photoBroken : words.notShown}</Note>
    </div>
  );
}

function SaveCopy({ file }: { readonly file: AttachedFile }) {
  const save = useSend('attachments.saveCopy');
  return (
    <span className="row wrap file-save">
      <span className="muted small">{typeof save.data === 'string' ? words.saved(save.data) : words.saveCopyHint}</span>
      <Button loading={save.isPending} onClick={() => save.mutate({ sha256: file.sha256, name: file.name })}>
        {words.saveCopy}
      </Button>
      <FailureNote failure={save.error} />
    </span>
  );
}
