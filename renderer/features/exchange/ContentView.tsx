import { Button, Checkbox } from 'antd';
import { type ReactNode, useState } from 'react';
import type { PreviewLine, ReportPreview } from '../../../electron/contract';
import { reportText as text } from '../../text/exchange';
import { RECORD_KIND_NAMES } from '../../text/kinds';
import { levelsText } from '../../text/tree';
import { Section } from '../../ui/Section';
import { bytesText } from '../../text/sizes';
import { StateTag } from '../../ui/StateTag';
import { AnswersTable } from './AnswersTable';
import { ComparedWith } from './ComparedWith';
import { LevelsDialog } from './LevelsDialog';
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
  const [changing, setChanging] = useState(false);
  return (
    <ReportFrame step={1} preview={preview} period={period} actions={<Button onClick={onBack}>{text.back}</Button>}>
      <div className="report-columns">
        <Section
          title={text.content}
          hint={text.onlyFor(preview.superior.name)}
          actions={
            <Button size="small" onClick={() => setChanging(true)}>
              {levelsText.change}
            </Button>
          }
        >
          <div className="stack">
            <ContentTable preview={preview} />
            {preview.below.length > 0 && <BelowTable lines={preview.below} />}
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
      {changing && <LevelsDialog onClose={() => setChanging(false)} />}
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
          <th scope="col">{levelsText.column}</th>
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
          <KindRow key={`${line.kind} ${line.level}`} line={line} />
        ))}
        {preview.slots > 0 && (
          <tr>
            <td className="nowrap">{levelsText.slots}</td>
            <td className="number nowrap">{levelsText.slotsOf(preview.slots)}</td>
            <td>
              <strong>{text.noNames}</strong>
              {levelsText.slotsNames}
            </td>
            <td>
              <StateTag tone="info">{text.detailed}</StateTag>
            </td>
          </tr>
        )}
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

/** One kind: what of it bears names, or that only its numbers leave. */
function KindRow({ line, orgs }: { readonly line: PreviewLine; readonly orgs?: number }) {
  const details = line.level === 'details';
  return (
    <tr>
      <td className="nowrap">{RECORD_KIND_NAMES[line.kind] ?? text.otherKind}</td>
      {orgs !== undefined && <td className="number nowrap">{levelsText.orgsOf(orgs)}</td>}
      <td className="number">{details ? line.records : <span className="muted">0</span>}</td>
      <td>
        {!details && levelsText.heldBack(line.records)}
        {details && (line.names.length === 0 ? <strong>{text.noNames}</strong> : line.names.map((part) => text.nameParts[part]).join('；'))}
      </td>
      <td>
        <StateTag tone={details ? 'info' : 'na'}>{levelsText.levels[line.level]}</StateTag>
      </td>
    </tr>
  );
}

function BelowTable({ lines }: { readonly lines: ReportPreview['below'] }) {
  return (
    <>
      <h3>{levelsText.belowTitle}</h3>
      <table className="plain" aria-label={levelsText.belowTitle}>
        <thead>
          <tr>
            <th scope="col">{text.table.kind}</th>
            <th scope="col" className="number">
              {levelsText.orgs}
            </th>
            <th scope="col" className="number">
              {text.table.records}
            </th>
            <th scope="col">{text.table.names}</th>
            <th scope="col">{levelsText.column}</th>
          </tr>
        </thead>
        <tbody>
          {inKindOrder(lines).map((line) => (
            <KindRow key={`${line.kind} ${line.level}`} line={line} orgs={line.orgs} />
          ))}
        </tbody>
      </table>
      <p className="small muted">{levelsText.belowNote}</p>
    </>
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
