import { Button } from 'antd';
import type { Failure, ImportLook } from '../../../electron/contract';
import { superiorText as text } from '../../text/superior';
import { EmptyState } from '../../ui/EmptyState';
import { FailureNote } from '../../ui/FailureNote';
import { LoadingState } from '../../ui/LoadingState';
import { Note } from '../../ui/Note';
import { Section } from '../../ui/Section';
import { JoinFrame } from './JoinFrame';

export interface ChooseInvitationProps {
  /** What was chosen last and is no invitation that can be answered. */
  readonly look: ImportLook | null;
  readonly reading: boolean;
  readonly failure: Failure | null;
  readonly onChoose: () => void;
  readonly onImport: (look: ImportLook) => void;
}

/** Step 1: the invitation file from the superior's stick. */
export function ChooseInvitation({ look, reading, failure, onChoose, onImport }: ChooseInvitationProps) {
  return (
    <JoinFrame step={0}>
      <Section label={text.chooseTitle} className="join-card">
        <div className="stack">
          <EmptyState
            title={text.chooseTitle}
            action={
              <Button type="primary" size="large" loading={reading} onClick={onChoose}>
                {text.choose}
              </Button>
            }
          >
            {text.chooseBody}
          </EmptyState>
          {reading && <LoadingState lines={2} />}
          <FailureNote failure={failure ?? look?.error} />
          {look?.ok && (
            <Note tone="due" alert action={<Button onClick={() => onImport(look)}>{text.toImport}</Button>}>
              <strong>{text.notInvitation}</strong>
              <br />
              {text.notInvitationBody}
            </Note>
          )}
        </div>
      </Section>
    </JoinFrame>
  );
}
