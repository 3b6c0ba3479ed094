import { Button, Checkbox } from 'antd';
import type { ReactNode } from 'react';
import type { ReportPreview } from '../../../electron/contract';
import { reportText as text } from '../../text/exchange';
import { RECORD_KIND_NAMES } from '../../text/kinds';
import { Section } from '../../ui/Section';
import { bytesText } from '../../text/sizes';
import { StateTag } from '../../ui/StateTag';
import { AnswersTable } from './AnswersTable';
import { ComparedWith } from './ComparedWith';
import { inKindOrder } from './report-choice';
import { ReportFrame } from './ReportFrame';

export interface ContentViewProps {
  readonly preview: ReportPreview;
  readonly period: string;
  readonly all: boolean;
  readonly onAll: (all: boolean) => void;
  readonly onBack: () => void;
  /** The card that chooses the place and writes. */
  readonly children: ReactNode;
}

/** Step 2 看将带出什么: every kind with its count and the names in it, before anything leaves this computer. */
export function ContentView({ preview, period, all, onAll, onBack, children }: ContentViewProps) {
  return (
    <ReportFrame step={1} preview={preview} period={period} actions={<Button onClick={onBack}>{text.back}</Button>}>
      <div className="report-columns">
        <Section title={text.content} actions={<span className="muted small">{text.onlyFor(preview.superior.name)}</span>}>
          <div className="stack">
            <ContentTable preview={preview} />
            <AnswersTable answers={preview.answers} />
            <p className="small muted">{withheld(preview)}</p>
            <ComparedWith preview={preview} />
            <div>
              <Checkbox checked={all} onChange={(event) => onAll(event.target.checked)}>
                {text.all}
              </Checkbox>
              <p className="muted small all-hint">{text.allHint}</p>
            </div>
          </div>
        </Section>
        {children}
      </div>
    </ReportFrame>
  );
}

function ContentTable({ preview }: { readonly preview: ReportPreview }) {
  return (
    <table className="plain" aria-label={text.content}>
      <thead>
        <tr>
          <th scope="col">{text.table.kind}</th>
          <th scope="col" className="number">
            {text.table.records}
          </th>
          <th scope="col">{text.table.names}</th>
          <th scope="col">{text.table.level}</th>
        </tr>
      </thead>
      <tbody>
        {preview.lines.length === 0 && (
          <tr>
            <td colSpan={4} className="muted">
              {text.noRecords}
            </td>
          </tr>
        )}
        {inKindOrder(preview.lines).map((line) => (
          <tr key={line.kind}>
            <td className="nowrap">{RECORD_KIND_NAMES[line.kind] ?? text.otherKind}</td>
            <td className="number">{line.records}</td>
            <td>{line.names.length === 0 ? <strong>{text.noNames}</strong> : line.names.map((part) => text.nameParts[part]).join('；')}</td>
            <td>
              <StateTag tone="info">{text.detailed}</StateTag>
            </td>
          </tr>
        ))}
        {(preview.files.carried > 0 || preview.files.atHome > 0 || preview.files.missing > 0) && (
          <tr>
            <td className="nowrap">{text.files}</td>
            <td className="number nowrap">{text.filesCount(preview.files.carried)}</td>
            <td>{filesWords(preview.files)}</td>
            <td>
              <StateTag tone="na">{text.filesLevel}</StateTag>
            </td>
          </tr>
        )}
        {preview.figuresMonths.length > 0 && (
          <tr>
            <td className="nowrap">{text.figures}</td>
            <td className="number nowrap">{text.figuresMonths(preview.figuresMonths.length)}</td>
            <td>
              <strong>{text.noNames}</strong>
              {text.figuresNames}
            </td>
            <td>
              <StateTag tone="na">{text.summary}</StateTag>
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function filesWords({ carried, bytes, atHome, missing }: ReportPreview['files']): string {
  const parts = [carried > 0 ? text.filesBytes(bytesText(bytes)) : text.filesNone, atHome > 0 ? text.filesAtHome(atHome) : '', missing > 0 ? text.filesMissing(missing) : ''];
  return parts.filter((part) => part !== '').join('；');
}

function withheld(preview: ReportPreview): string {
  const parts = [
    text.notCarried,
    preview.drafts > 0 ? text.notCarriedDrafts(preview.drafts) : '',
    preview.unsubmitted > 0 ? text.notCarriedUnsubmitted(preview.unsubmitted) : '',
  ];
  return parts.filter((part) => part !== '').join('、');
}
