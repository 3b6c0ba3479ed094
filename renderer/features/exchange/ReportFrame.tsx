import type { ReactNode } from 'react';
import type { ReportPreview } from '../../../electron/contract';
import { monthText } from '../../text/dates';
import { exchangeText, reportText as text } from '../../text/exchange';
import { Page } from '../../ui/Page';
import { StepBar } from '../../ui/StepBar';
import './exchange.css';

export interface ReportFrameProps {
  readonly step: 0 | 1 | 2 | 3;
  /** Once it is known: number, superior, period stand in the title. */
  readonly preview?: ReportPreview;
  readonly period?: string;
  /** Says the answer instead of the job's name. */
  readonly title?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** Title and step line around each of the four steps. */
export function ReportFrame({ step, preview, period, title, actions, children }: ReportFrameProps) {
  return (
    <Page
      title={title ?? (preview ? text.title(preview.number) : text.titlePlain)}
      hint={preview && text.to(preview.superior.name, monthText(period ?? preview.period))}
      back={{ href: '/exchange', label: exchangeText.name }}
      actions={actions}
    >
      <StepBar steps={text.steps} now={step} label={text.titlePlain} />
      {children}
    </Page>
  );
}
