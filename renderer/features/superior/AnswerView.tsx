import { Button } from 'antd';
import type { Failure, InvitationLook } from '../../../electron/contract';
import { fullDayText, localOf } from '../../text/dates';
import { superiorText as text } from '../../text/superior';
import { DriveChooser } from '../../ui/DriveChooser';
import { FailureNote } from '../../ui/FailureNote';
import { Note } from '../../ui/Note';
import { Section } from '../../ui/Section';
import { SidesTable } from '../../ui/SidesTable';
import { JoinFrame } from './JoinFrame';
import { isWholePaperCode } from '../../ui/paper-code';
import { PaperCodeField } from '../../ui/PaperCodeField';

export interface AnswerViewProps {
  readonly invitation: InvitationLook;
  readonly code: string;
  readonly onCode: (code: string) => void;
  readonly to: string | null;
  readonly onTo: (path: string) => void;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onOther: () => void;
  readonly onWrite: () => void;
}

/** Steps 2 and 3 on one screen: who invites whom, the code from the paper, where to write. */
export function AnswerView({ invitation, code, onCode, to, onTo, busy, failure, onOther, onWrite }: AnswerViewProps) {
  const whole = isWholePaperCode(code);
  const differs = invitation.slotCode !== invitation.ownCode || invitation.slotName !== invitation.ownName;
  return (
    <JoinFrame step={whole ? 2 : 1} actions={<Button onClick={onOther}>{text.chooseOther}</Button>}>
      <div className="join-columns">
        <Section title={text.whoTitle}>
          <div className="stack">
            <div>
              <div className="muted small">{text.invitedBy}</div>
              <strong className="join-inviter">{invitation.name}</strong>
              <div className="muted small">
                {text.code} {invitation.code}　{text.expires(fullDayText(localOf(invitation.expires).slice(0, 10)))}
              </div>
            </div>
            <SidesTable
              label={text.slotTitle}
              left={text.columns.slot}
              right={text.columns.own}
              same={text.same}
              differs={text.differs}
              sides={[
                { what: text.orgCode, left: invitation.slotCode, right: invitation.ownCode },
                { what: text.orgName, left: invitation.slotName, right: invitation.ownName },
              ]}
            />
            {differs && <Note tone="due">{text.differsBody}</Note>}
          </div>
        </Section>
        <Section title={text.codeTitle}>
          <form
            className="stack"
            onSubmit={(event) => {
              event.preventDefault();
              if (whole && to !== null && !busy) onWrite();
            }}
          >
            <PaperCodeField code={code} onCode={onCode} />
            <div>
              <h3 className="join-sub">{text.driveTitle}</h3>
              <DriveChooser value={to} onChange={onTo} label={text.driveTitle} />
            </div>
            <FailureNote failure={failure} />
            <Button type="primary" htmlType="submit" size="large" block disabled={!whole || to === null} loading={busy}>
              {busy ? text.writing : text.write}
            </Button>
            {to === null && <p className="muted small">{text.chooseDrive}</p>}
          </form>
        </Section>
      </div>
    </JoinFrame>
  );
}
