import type { ReactNode } from 'react';
import type { Digits as DigitGroups, Failure } from '../../../electron/contract';
import { devicesText as text, numberOf } from '../../text/devices';
import { Page } from '../../ui/Page';
import { CompareDigits } from './CompareDigits';
import './devices.css';

export interface CompareViewProps {
  readonly back?: { readonly href: string; readonly label: string };
  readonly title?: string;
  readonly above?: ReactNode;
  readonly device: string;
  readonly digits: DigitGroups;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onAgree: () => void;
  readonly onDiffer: () => Promise<void>;
}

/** The eight groups, as a screen of their own. */
export function CompareView({ back, title = text.digitsTitle, above, device, digits, busy, failure, onAgree, onDiffer }: CompareViewProps) {
  return (
    <Page title={title} hint={`${text.number} ${numberOf(device)}`} {...(back ? { back } : {})}>
      {above}
      <CompareDigits digits={digits} busy={busy} failure={failure} onAgree={onAgree} onDiffer={onDiffer} />
    </Page>
  );
}
