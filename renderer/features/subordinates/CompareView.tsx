import { Button } from 'antd';
import type { Digits as DigitGroups, Failure, SubordinateView } from '../../../electron/contract';
import { subordinatesText as text } from '../../text/subordinates';
import { ConfirmDanger } from '../../ui/ConfirmDanger';
import { Digits } from '../../ui/Digits';
import { FailureNote } from '../../ui/FailureNote';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { SidesTable } from '../../ui/SidesTable';
import { ownDiffers } from './slots';
import './subordinates.css';

export interface CompareViewProps {
  readonly slot: SubordinateView;
  readonly digits: DigitGroups;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onAgree: () => void;
  readonly onDiffer: () => Promise<void>;
}

/** Who answered, beside whom we expected, and the eight groups to read aloud. */
export function CompareView({ slot, digits, busy, failure, onAgree, onDiffer }: CompareViewProps) {
  return (
    <Page title={text.compareOf(slot.name)} back={{ href: '/subordinates', label: text.name }}>
      <Section title={text.whoTitle} className="slot-card">
        <div className="stack">
          <SidesTable
            label={text.whoTitle}
            left={text.slotSide}
            right={text.ownSide}
            same={text.same}
            differs={text.differs}
            sides={[
              { what: text.code, left: slot.code, right: slot.ownCode ?? '' },
              { what: text.orgName, left: slot.name, right: slot.ownName ?? '' },
            ]}
          />
          {ownDiffers(slot) && <Note tone="due">{text.codeDiffers}</Note>}
        </div>
      </Section>
      <Section title={text.digitsTitle} className="slot-card">
        <div className="stack">
          <p>{text.compareBody}</p>
          <div className="digits-large">
            <Digits groups={digits} label={text.digitsTitle} />
          </div>
          <p className="muted">{text.compareWhy}</p>
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
        </div>
      </Section>
    </Page>
  );
}
