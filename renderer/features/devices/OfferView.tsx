import { Button } from 'antd';
import type { Failure, OrganisationType } from '../../../electron/contract';
import { devicesText as text, unitOf } from '../../text/devices';
import { DriveChooser } from '../../ui/DriveChooser';
import { FailureNote } from '../../ui/FailureNote';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import './devices.css';

export interface OfferViewProps {
  readonly type: OrganisationType;
  readonly to: string | null;
  readonly onTo: (path: string) => void;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onWrite: () => void;
}

/** Where the pairing file goes. */
export function OfferView({ type, to, onTo, busy, failure, onWrite }: OfferViewProps) {
  return (
    <Page title={text.offerTitle} back={{ href: '/devices', label: text.name(unitOf(type)) }}>
      <Section label={text.offerTitle} className="device-card">
        <div className="stack">
          <p>{text.offerBody}</p>
          <DriveChooser value={to} onChange={onTo} />
          <FailureNote failure={failure} />
          <div className="row">
            <Button type="primary" size="large" disabled={to === null} loading={busy} onClick={onWrite}>
              {busy ? text.writing : text.writeOffer}
            </Button>
            {to === null && <span className="muted small">{text.chooseDrive}</span>}
          </div>
        </div>
      </Section>
    </Page>
  );
}
