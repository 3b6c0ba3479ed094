import { Button } from 'antd';
import type { Digits as DigitGroups, Failure } from '../../../electron/contract';
import { devicesText as text } from '../../text/devices';
import { ConfirmDanger } from '../../ui/ConfirmDanger';
import { Digits } from '../../ui/Digits';
import { FailureNote } from '../../ui/FailureNote';
import { Section } from '../../ui/Section';

export interface CompareDigitsProps {
  readonly digits: DigitGroups;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onAgree: () => void;
  readonly onDiffer: () => Promise<void>;
}

/** Eight groups to read aloud, and the two answers. */
export function CompareDigits({ digits, busy, failure, onAgree, onDiffer }: CompareDigitsProps) {
  return (
    <Section label={text.digitsTitle} className="device-card">
      <div className="stack">
        <p>{text.digitsBody}</p>
        <div className="digits-large">
          <Digits groups={digits} label={text.digitsLabel} />
        </div>
        <p className="muted">{text.digitsWhy}</p>
        <FailureNote failure={failure} />
        <div className="row">
          <Button type="primary" size="large" loading={busy} onClick={onAgree}>
            {text.agree}
          </Button>
          <ConfirmDanger button={text.differ} title={text.differTitle} confirm={text.differConfirm} keep={text.differKeep} onConfirm={onDiffer}>
            {text.differBody}
          </ConfirmDanger>
        </div>
      </div>
    </Section>
  );
}
