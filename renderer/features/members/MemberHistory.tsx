import type { HistoryEntry } from '../../../electron/contract';
import { instantText } from '../../text/dates';
import { members as words } from '../../text/members';
import { memberChanges } from './model/member-change';
import type { GroupName } from './use-groups';

/** So many changes of one version are shown at once. */
const SHOWN = 12;

/** Each version: when, who, and what it changed. The first one is the registration. */
export function MemberHistory({ entries, groups }: { readonly entries: readonly HistoryEntry[]; readonly groups: readonly GroupName[] }) {
  const names = new Map(groups.map(({ id, name }) => [id, name]));
  if (entries.length === 0) return <p className="muted">{words.historyEmpty}</p>;
  const oldest = entries.reduce((a, b) => (a.savedAt <= b.savedAt ? a : b));
  return (
    <ol className="history">
      {entries.map((entry) => (
        <li key={entry.version}>
          <div className="small muted">{instantText(entry.savedAt)}</div>
          <div>
            {words.historyBy(entry.author, entry.thisDevice)}
            {entry === oldest && ` · ${words.created}`}
          </div>
          {entry !== oldest && (entry.changes.length === 0 ? <div className="small muted">{words.noChange}</div> : <Changes entry={entry} names={names} />)}
        </li>
      ))}
    </ol>
  );
}

function Changes({ entry, names }: { readonly entry: HistoryEntry; readonly names: ReadonlyMap<string, string> }) {
  const changes = memberChanges(entry.changes, names);
  return (
    <ul className="small">
      {changes.slice(0, SHOWN).map(({ path, field, before, after }) => (
        <li key={path}>
          {field}：<del>{before}</del> → <ins>{after}</ins>
        </li>
      ))}
      {changes.length > SHOWN && <li className="muted">{words.more(changes.length - SHOWN)}</li>}
    </ul>
  );
}
