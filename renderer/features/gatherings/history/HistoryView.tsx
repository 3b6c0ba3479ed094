import { Button } from 'antd';
import { useState } from 'react';
import type { GatheringDocument, HistoryEntry } from '../../../../electron/contract';
import { instantText } from '../../../text/dates';
import { historyWords } from '../../../text/gathering-fields';
import { historyScreen as words } from '../../../text/gatherings';
import { StateTag } from '../../../ui/StateTag';
import { changeLines, type ChangeLine } from './change-words';
import './history.css';
import { differenceOf, type TextDifference } from './text-difference';

/** How many changes of one version are shown before one asks for the rest. */
const AT_ONCE = 12;

/** Every version, the latest first: when, who, on which laptop, and what it changed. */
export function HistoryView({ entries, document }: { readonly entries: readonly HistoryEntry[]; readonly document: GatheringDocument }) {
  return (
    <ol className="versions">
      {entries.map((entry, index) => (
        <VersionLine key={entry.version} entry={entry} document={document} first={index === entries.length - 1} />
      ))}
    </ol>
  );
}

function VersionLine({
  entry,
  document,
  first,
}: {
  readonly entry: HistoryEntry;
  readonly document: GatheringDocument;
  readonly first: boolean;
}) {
  const [all, setAll] = useState(false);
  const lines = changeLines(entry.changes, document);
  const shown = all ? lines : lines.slice(0, AT_ONCE);
  return (
    <li>
      <header>
        <b>{instantText(entry.savedAt)}</b>
        <span>{words.by(entry.author)}</span>
        <span className="muted small">{entry.thisDevice ? words.thisDevice : words.otherDevice}</span>
        {entry.submitted && <StateTag tone="info">{words.submitted}</StateTag>}
        <span className="muted small">{first ? words.first : lines.length === 0 ? words.merged : words.fields(lines.length)}</span>
      </header>
      {!first && (
        <ul>
          {shown.map((line, index) => (
            <li key={index}>
              <Change line={line} />
            </li>
          ))}
        </ul>
      )}
      {!first && lines.length > shown.length && (
        <Button type="link" size="small" onClick={() => setAll(true)}>
          {words.all(lines.length - shown.length)}
        </Button>
      )}
    </li>
  );
}

const VERBS: Readonly<Record<Exclude<ChangeLine['what'], 'value'>, string>> = {
  added: historyWords.added,
  removed: historyWords.removed,
  back: historyWords.broughtBack,
  order: historyWords.reordered,
};

function Change({ line }: { readonly line: ChangeLine }) {
  if (line.what !== 'value') {
    return (
      <>
        <StateTag tone={line.what === 'removed' ? 'due' : 'na'}>{VERBS[line.what]}</StateTag> {line.field}
      </>
    );
  }
  const difference = differenceOf(line.before, line.after);
  return (
    <>
      <span className="change-field">{line.field}</span>
      <span className="change-values">
        {difference.lead === '' && difference.tail === '' ? <Whole line={line} /> : <Within {...difference} />}
      </span>
    </>
  );
}

/** Short values stand whole, one after the other. */
function Whole({ line }: { readonly line: ChangeLine }) {
  return (
    <>
      <span className="off-screen">{words.was}</span>
      <del>{line.before}</del>
      <span aria-hidden="true"> → </span>
      <span className="off-screen">{words.is}</span>
      <ins>{line.after}</ins>
    </>
  );
}

/** In a long text only the stretch that changed, where it stands. */
function Within({ lead, before, after, tail }: TextDifference) {
  return (
    <>
      {lead}
      {before !== '' && (
        <>
          <span className="off-screen">{words.was}</span>
          <del>{before}</del>
        </>
      )}
      {after !== '' && (
        <>
          <span className="off-screen">{words.is}</span>
          <ins>{after}</ins>
        </>
      )}
      {tail}
    </>
  );
}
