import { Button } from 'antd';
import type { Failure, SubordinateView } from '../../../electron/contract';
import { subordinatesText as text } from '../../text/subordinates';
import { DriveChooser } from '../../ui/DriveChooser';
import { FailureNote } from '../../ui/FailureNote';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import './subordinates.css';

export interface InviteViewProps {
  readonly slot: SubordinateView;
  readonly to: string | null;
  readonly onTo: (path: string) => void;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onWrite: () => void;
}

/** Where the invitation file goes. */
export function InviteView({ slot, to, onTo, busy, failure, onWrite }: InviteViewProps) {
  return (
    <Page title={text.inviteOf(slot.name)} hint={`${text.code} ${slot.code}`} back={{ href: '/subordinates', label: text.name }}>
      <Section label={text.invite} className="slot-card">
        <div className="stack">
          <p>{text.inviteBody}</p>
          {slot.taken && <Note tone="info">{text.replaceBody}</Note>}
          {slot.state === 'invited' && <Note tone="due">{text.inviteAgainBody}</Note>}
          <DriveChooser value={to} onChange={onTo} />
          <FailureNote failure={failure} />
          <div className="row">
            <Button type="primary" size="large" disabled={to === null} loading={busy} onClick={onWrite}>
              {busy ? text.writing : text.writeInvitation}
            </Button>
            {to === null && <span className="muted small">{text.chooseDrive}</span>}
          </div>
        </div>
      </Section>
    </Page>
  );
}
