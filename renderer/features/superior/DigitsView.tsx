import { Button } from 'antd';
import type { Failure, SuperiorView, WrittenFile } from '../../../electron/contract';
import { superiorText as text } from '../../text/superior';
import { ConfirmDanger } from '../../ui/ConfirmDanger';
import { Digits } from '../../ui/Digits';
import { FailureNote } from '../../ui/FailureNote';
import { Note } from '../../ui/Note';
import { Section } from '../../ui/Section';
import { JoinFrame } from './JoinFrame';

export interface DigitsViewProps {
  readonly superior: SuperiorView;
  /** The 入网 file, when it was written just now. */
  readonly file: WrittenFile | null;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onAgree: () => void;
  readonly onDiffer: () => Promise<void>;
}

/** Eight groups to read aloud with the superior, and the two answers. */
export function DigitsView({ superior, file, busy, failure, onAgree, onDiffer }: DigitsViewProps) {
  return (
    <JoinFrame step={3} title={text.titleDigits(superior.name)}>
      {file && <Note tone="ok">{text.writtenBody(file.path)}</Note>}
      <Section title={text.digitsTitle} className="join-card">
        <div className="stack">
          <p>{text.digitsBody}</p>
          <div className="digits-large">
            <Digits groups={superior.digits} label={text.digitsTitle} />
          </div>
          <p className="muted">{text.digitsWhy}</p>
          <FailureNote failure={failure} />
          <div className="row">
            <Button type="primary" size="large" loading={busy} onClick={onAgree}>
              {text.agree}
            </Button>
            <ConfirmDanger
              button={text.differ}
              title={text.differTitle}
              confirm={text.differConfirm}
              keep={text.differKeep}
              onConfirm={onDiffer}
            >
              {text.differBody}
            </ConfirmDanger>
          </div>
          <p className="muted small">{text.digitsLater}</p>
        </div>
      </Section>
    </JoinFrame>
  );
}
