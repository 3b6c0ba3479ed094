import { useEffect, useRef, useState } from 'react';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { attachmentWords } from '../../text/attachments';
import { paperPreview as words } from '../../text/papers';
import { openPdf } from '../../ui/attachments/pdf-document';
import { Note } from '../../ui/Note';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** All pages under each other; a page is painted when it comes near. Two hundred canvases at once would fill the memory. */
export default function PaperPages({ bytes }: { readonly bytes: Uint8Array }) {
  const [opened, setOpened] = useState<{ readonly document: PDFDocumentProxy; readonly sizes: readonly Size[] } | 'broken' | null>(null);
  useEffect(() => {
    const task = openPdf(bytes);
    task.promise.then(async (document) => setOpened({ document, sizes: await sizesOf(document) })).catch(() => setOpened('broken'));
    return () => {
      setOpened(null);
      void task.destroy();
    };
  }, [bytes]);
  if (opened === 'broken') return <Note tone="due">{attachmentWords.pdfBroken}</Note>;
  if (opened === null) return null;
  return (
    <div className="paper-pages">
      {opened.sizes.map((size, index) => (
        <PaperCanvas key={index} document={opened.document} number={index + 1} of={opened.sizes.length} size={size} />
      ))}
    </div>
  );
}

async function sizesOf(document: PDFDocumentProxy): Promise<Size[]> {
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)));
  return pages.map((page) => {
    const { width, height } = page.getViewport({ scale: 1 });
    return { width, height };
  });
}

interface CanvasProps {
  readonly document: PDFDocumentProxy;
  readonly number: number;
  readonly of: number;
  readonly size: Size;
}

function PaperCanvas({ document, number, of, size }: CanvasProps) {
  const frame = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (frame.current === null) return undefined;
    const watcher = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), { rootMargin: '150% 0px' });
    watcher.observe(frame.current);
    return () => watcher.disconnect();
  }, []);
  useEffect(() => {
    const target = canvas.current;
    if (!near || target === null) return undefined;
    let task: { readonly promise: Promise<void>; cancel(): void } | undefined;
    let stopped = false;
    const paint = async (): Promise<void> => {
      const page = await document.getPage(number);
      if (stopped) return;
      const viewport = page.getViewport({ scale: (target.clientWidth * window.devicePixelRatio) / size.width });
      target.width = Math.round(viewport.width);
      target.height = Math.round(viewport.height);
      task = page.render({ canvas: target, viewport });
      await task.promise;
    };
    // A page that was scrolled away is cancelled, and so is a document that was printed anew: that is no failure.
    paint().catch((thrown: unknown) => {
      if (!stopped && !document.loadingTask.destroyed) throw thrown;
    });
    return () => {
      stopped = true;
      task?.cancel();
    };
  }, [document, near, number, size.width]);
  return (
    <figure ref={frame} className={size.width > size.height ? 'paper-page across' : 'paper-page'} style={{ aspectRatio: `${size.width} / ${size.height}` }}>
      {near && <canvas ref={canvas} aria-label={words.page(number, of)} role="img" />}
    </figure>
  );
}
