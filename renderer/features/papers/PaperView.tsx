import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import type { Failure, PrintedPdf } from '../../../electron/contract';
import { paperPreview as words } from '../../text/papers';
import { templatedNote } from '../../text/templates';
import type { AnswerState } from '../../ui/Answered';
import { FailedState } from '../../ui/FailedState';
import { FailureNote } from '../../ui/FailureNote';
import { LoadingState } from '../../ui/LoadingState';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { ProgressCard } from '../../ui/ProgressCard';
import './papers.css';

const PaperPages = lazy(() => import('./PaperPages'));

export interface PaperViewProps {
  readonly printed: AnswerState<PrintedPdf>;
  readonly back: string;
  readonly busy: 'print' | 'docx' | 'pdf' | null;
  readonly failure: Failure | null;
  /** Where the last file was saved. */
  readonly saved: string | null;
  readonly onStop: () => void;
  readonly onPrint: () => void;
  readonly onSave: (format: 'docx' | 'pdf') => void;
}

/** The pages as the printer will give them, and what one may do with them. */
export function PaperView({ printed, back, busy, failure, saved, onStop, onPrint, onSave }: PaperViewProps) {
  const shown = printed.data;
  const waits = shown === undefined || busy !== null;
  return (
    <Page
      title={shown?.title ?? words.title}
      hint={shown === undefined ? undefined : words.pages(shown.pages)}
      back={{ href: back, label: words.back }}
      actions={
        <>
          <Button disabled={waits} loading={busy === 'docx'} onClick={() => onSave('docx')}>
            {words.word}
          </Button>
          <Button disabled={waits} loading={busy === 'pdf'} onClick={() => onSave('pdf')}>
            {words.pdf}
          </Button>
          <Button type="primary" disabled={waits} loading={busy === 'print'} onClick={onPrint}>
            {words.print}
          </Button>
        </>
      }
    >
      <FailureNote failure={failure} />
      {shown?.template === true && <Note tone="info">{templatedNote}</Note>}
      {(busy === 'docx' || busy === 'pdf') && <ProgressCard job="paper" title={words.loading} onStop={onStop} />}
      {saved !== null && <Note tone="ok">{words.saved(saved)}</Note>}
      {printed.error !== null ? (
        <FailedState failure={printed.error} onRetry={() => void printed.refetch()} />
      ) : shown === undefined ? (
        <ProgressCard job="paper" title={words.loading} onStop={onStop} />
      ) : (
        <Suspense fallback={<Waiting />}>
          <PaperPages bytes={shown.bytes} />
        </Suspense>
      )}
    </Page>
  );
}

function Waiting() {
  return (
    <div role="status">
      <p className="muted">
        {words.loading}。{words.loadingHint}
      </p>
      <LoadingState lines={8} />
    </div>
  );
}
