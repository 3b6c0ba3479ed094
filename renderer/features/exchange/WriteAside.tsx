import { Button, Select } from 'antd';
import type { ReportPreview } from '../../../electron/contract';
import { monthText } from '../../text/dates';
import { reportText as text } from '../../text/exchange';
import { bytesText } from '../../text/sizes';
import { DriveChooser } from '../../ui/DriveChooser';
import { Field } from '../../ui/Field';
import { Note } from '../../ui/Note';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { neededBytes, periodChoices } from './report-choice';

export interface WriteAsideProps {
  readonly preview: ReportPreview;
  readonly today: string;
  readonly period: string;
  readonly onPeriod: (period: string) => void;
  readonly to: string | null;
  readonly onTo: (path: string) => void;
  /** The chosen place has less room than the file may need. */
  readonly tooFull: boolean;
  readonly onBack: () => void;
  readonly onWrite: () => void;
}

/** The right card of step 2: where to, for which period, what was checked, and the one button that writes. */
export function WriteAside({ preview, today, period, onPeriod, to, onTo, tooFull, onBack, onWrite }: WriteAsideProps) {
  const needed = bytesText(neededBytes(preview.records));
  const nothing = preview.records === 0 && preview.answers.length === 0;
  return (
    <Section title={text.destination} hint={text.needed(needed)} className="write-aside">
      <div className="stack">
        <DriveChooser value={to} onChange={onTo} label={text.destination} />
        <Field label={text.period}>
          {(id) => (
            <Select
              id={id}
              value={period}
              onChange={onPeriod}
              options={periodChoices(preview.period, today).map((month) => ({ value: month, label: monthText(month) }))}
            />
          )}
        </Field>
        <ul className="lines small">
          <li>
            <StateTag tone={nothing ? 'na' : 'ok'}>{nothing ? '—' : '✓'}</StateTag>
            <span className="grow">{nothing ? text.nothingToCarry : preview.records === 0 ? text.checkedAnswers(preview.answers.length) : text.checkedRecords(preview.records)}</span>
          </li>
          <li>
            <StateTag tone="na">…</StateTag>
            <span className="grow">{text.trialLater}</span>
          </li>
          {preview.conflicts > 0 && <Left word={text.conflictsLeft(preview.conflicts)} onBack={onBack} />}
          {preview.unsubmitted > 0 && <Left word={text.unsubmittedLeft(preview.unsubmitted)} onBack={onBack} />}
        </ul>
        {tooFull && (
          <Note tone="late" alert>
            {text.tooFull(needed)}
          </Note>
        )}
        <Button type="primary" block size="large" disabled={to === null || tooFull || nothing} onClick={onWrite}>
          {text.write}
        </Button>
        <p className="muted small">{to === null ? text.chooseDrive : text.writeNote}</p>
      </div>
    </Section>
  );
}

function Left({ word, onBack }: { readonly word: string; readonly onBack: () => void }) {
  return (
    <li>
      <StateTag tone="due">!</StateTag>
      <span className="grow">{word}</span>
      <Button size="small" onClick={onBack}>
        {text.goBackSubmit}
      </Button>
    </li>
  );
}
