import { Button, Checkbox } from 'antd';
import type { Failure, MergePreview } from '../../../electron/contract';
import { devicesText as text } from '../../text/devices';
import { RECORD_KIND_NAMES } from '../../text/kinds';
import { bytesText } from '../../text/sizes';
import { DriveChooser } from '../../ui/DriveChooser';
import { FailureNote } from '../../ui/FailureNote';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import './devices.css';

export interface MergeViewProps {
  readonly unit: string;
  readonly who: string;
  readonly preview: MergePreview;
  readonly all: boolean;
  readonly onAll: (all: boolean) => void;
  readonly to: string | null;
  readonly onTo: (path: string) => void;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onWrite: () => void;
}

/** What leaves for the other computer, and where to. */
export function MergeView({ unit, who, preview, all, onAll, to, onTo, busy, failure, onWrite }: MergeViewProps) {
  return (
    <Page title={text.mergeTitle(who)} back={{ href: '/devices', label: text.name(unit) }}>
      <div className="merge-columns">
        <Section title={text.mergeHolds}>
          <div className="stack">
            <Holds preview={preview} />
            <div>
              <Checkbox checked={all} onChange={(event) => onAll(event.target.checked)}>
                {text.all}
              </Checkbox>
              <p className="muted small">{text.allHint}</p>
            </div>
          </div>
        </Section>
        <Section title={text.writeMerge}>
          <div className="stack">
            <DriveChooser value={to} onChange={onTo} />
            <p className="muted small">{text.mergeSealed}</p>
            <FailureNote failure={failure} />
            <div className="row">
              <Button type="primary" size="large" disabled={to === null} loading={busy} onClick={onWrite}>
                {busy ? text.writing : text.writeMerge}
              </Button>
              {to === null && <span className="muted small">{text.chooseDrive}</span>}
            </div>
          </div>
        </Section>
      </div>
    </Page>
  );
}

function Holds({ preview: { versions, statements, byKind, files, fileBytes } }: { readonly preview: MergePreview }) {
  if (versions + statements === 0) return <p>{text.mergeNothing}</p>;
  return (
    <ul className="lines">
      {byKind.map(({ kind, records }) => (
        <li key={kind}>{text.mergeKind(RECORD_KIND_NAMES[kind] ?? text.otherKind, records)}</li>
      ))}
      <li className="muted small">{[text.mergeVersions(versions), text.mergeStatements(statements), ...(files > 0 ? [text.mergeFiles(files, bytesText(fileBytes))] : [])].join('　')}</li>
    </ul>
  );
}
