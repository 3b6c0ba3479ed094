import { Button } from 'antd';
import type { Failure } from '../../../electron/contract';
import { devicesText as text } from '../../text/devices';
import { DriveChooser } from '../../ui/DriveChooser';
import { FailureNote } from '../../ui/FailureNote';
import { Page } from '../../ui/Page';
import { PaperCodeField } from '../../ui/PaperCodeField';
import { isWholePaperCode } from '../../ui/paper-code';
import { Section } from '../../ui/Section';
import { StepBar } from '../../ui/StepBar';
import './devices.css';

export interface JoinAnswerViewProps {
  readonly file: string | null;
  readonly code: string;
  readonly to: string | null;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onChoose: () => void;
  readonly onCode: (code: string) => void;
  readonly onTo: (path: string) => void;
  readonly onWrite: () => void;
}

/** The pairing file, the code from the paper, where the answer goes. */
export function JoinAnswerView({ file, code, to, busy, failure, onChoose, onCode, onTo, onWrite }: JoinAnswerViewProps) {
  const ready = file !== null && to !== null && isWholePaperCode(code);
  return (
    <Page title={text.joinTitle}>
      <StepBar steps={text.joinSteps} now={0} label={text.joinTitle} />
      <p>{text.joinBody}</p>
      <form
        className="joining-columns"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !busy) onWrite();
        }}
      >
        <Section title={text.joinSource}>
          <div className="stack">
            <div className="row wrap">
              <Button onClick={onChoose}>{text.joinChoose}</Button>
              <span className="muted small grow">{file ?? ''}</span>
            </div>
            <PaperCodeField code={code} onCode={onCode} />
          </div>
        </Section>
        <Section title={text.joinDrive}>
          <div className="stack">
            <DriveChooser value={to} onChange={onTo} label={text.joinDrive} />
            <FailureNote failure={failure} />
            <Button type="primary" htmlType="submit" size="large" block disabled={!ready} loading={busy}>
              {busy ? text.writing : text.joinWrite}
            </Button>
          </div>
        </Section>
      </form>
    </Page>
  );
}
