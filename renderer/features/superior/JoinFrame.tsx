import type { ReactNode } from 'react';
import { superiorText as text } from '../../text/superior';
import { Page } from '../../ui/Page';
import { StepBar } from '../../ui/StepBar';
import './superior.css';

export interface JoinFrameProps {
  readonly step: 0 | 1 | 2 | 3;
  readonly title?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** Title and step line around the steps of joining a superior. */
export function JoinFrame({ step, title = text.title, actions, children }: JoinFrameProps) {
  return (
    <Page title={title} back={{ href: '/exchange', label: text.exchange }} actions={actions}>
      <StepBar steps={text.steps} now={step} label={text.title} />
      {children}
    </Page>
  );
}
