import { Button } from 'antd';
import { useState } from 'react';
import type { HistoryEntry, RecordHistory as Story } from '../../electron/contract';
import { changeLines, type ChangedRecord, type ChangeLine } from '../text/changes/change-words';
import { differenceOf, type TextDifference } from '../text/changes/text-difference';
import { instantText } from '../text/dates';
import { historyScreen as words, historyWords } from '../text/history';
import './RecordHistory.css';
import { StateTag } from './StateTag';

/** How many changes of one version are shown before one asks for the rest. */
const AT_ONCE = 12;

/** Every version of a record of any kind, the latest first: when, who, on which laptop, and what it changed. */
export function RecordHistory({ entries, ...record }: ChangedRecord & Pick<Story, 'entries'>) {
  const first = entries.findLast(({ erased }) => erased === null)?.version;
  return (
    <ol className="versions">
      {entries.map((entry) => (
        <VersionLine key={entry.version} entry={entry} record={record} first={entry.version === first} />
      ))}
    </ol>
  );
}

function VersionLine({ entry, record, first }: { readonly entry: HistoryEntry; readonly record: ChangedRecord; readonly first: boolean }) {
  const [all, setAll] = useState(false);
  const lines = changeLines(entry.changes, record);
  if (entry.erased !== null) {
    return (
      <li>
        <header>
          <b>{instantText(entry.erased.at)}</b>
          <StateTag tone="na">{words.erased}</StateTag>
          <span>{entry.erased.reason}</span>
        </header>
      </li>
    );
  }
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
        {line.after !== '' && <span className="muted">{`　${line.after}`}</span>}
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
