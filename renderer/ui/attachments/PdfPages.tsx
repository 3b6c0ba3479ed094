import { useEffect, useRef, useState } from 'react';
import { Button } from 'antd';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { attachmentWords as words } from '../../text/attachments';
import { Note } from '../Note';
import { openPdf } from './pdf-document';

const WIDTH = 900;

/** A PDF, one page at a time; Page Up and Page Down turn them. */
export default function PdfPages({ bytes }: { readonly bytes: Uint8Array }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [opened, setOpened] = useState<PDFDocumentProxy | 'broken' | null>(null);
  const [page, setPage] = useState(1);
  useEffect(() => {
    const task = openPdf(bytes);
    task.promise.then(setOpened, () => setOpened('broken'));
    return () => void task.destroy();
  }, [bytes]);

  useEffect(() => {
    if (opened === null || opened === 'broken') return undefined;
    const painting = paint(opened, page, canvas.current);
    painting.done.catch(() => setOpened('broken'));
    return painting.stop;
  }, [opened, page]);

  const count = opened === null || opened === 'broken' ? 0 : opened.numPages;
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key === 'PageDown') setPage((now) => Math.min(count, now + 1));
      if (event.key === 'PageUp') setPage((now) => Math.max(1, now - 1));
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [count]);

  if (opened === 'broken') return <Note tone="due">{words.pdfBroken}</Note>;
  return (
    <>
      <div className="file-stage">
        <canvas ref={canvas} />
      </div>
      {count > 0 && (
        <div className="row file-pages">
          <Button size="small" disabled={page === 1} onClick={() => setPage(page - 1)}>
            {words.pageBack}
          </Button>
          <span className="muted" role="status">
            {words.page(page, count)}
          </span>
          <Button size="small" disabled={page === count} onClick={() => setPage(page + 1)}>
            {words.pageOn}
          </Button>
        </div>
      )}
    </>
  );
}

interface Painting {
  readonly done: Promise<void>;
  readonly stop: () => void;
}

/** Paints one page; stopped when another is asked for, or the viewer closes. */
function paint(document: PDFDocumentProxy, number: number, canvas: HTMLCanvasElement | null): Painting {
  let stopped = false;
  let cancel: (() => void) | undefined;
  const work = async (): Promise<void> => {
    const page = await document.getPage(number);
    if (stopped || canvas === null) return;
    const viewport = page.getViewport({ scale: (WIDTH * window.devicePixelRatio) / page.getViewport({ scale: 1 }).width });
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    canvas.style.width = `${WIDTH}px`;
    const task = page.render({ canvas, viewport });
    cancel = () => task.cancel();
    try {
      await task.promise;
    } catch (thrown) {
      if (!stopped) throw thrown;
    }
  };
  return {
    done: work(),
    stop: () => {
      stopped = true;
      cancel?.();
    },
  };
}
