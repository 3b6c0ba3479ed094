import { Button, Input } from 'antd';
import { settings as words } from '../../text/settings';
import type { OrganisationLinesProps } from './NameLines';
import { addGroup, changeGroup, groupsOf } from './organisation-edits';

/** The branch's 党小组, by name. */
export function GroupLines({ document, onChange }: OrganisationLinesProps) {
  const lines = groupsOf(document);
  return (
    <div role="group" aria-label={words.groups}>
      <div className="row">
        <h3>{words.groups}</h3>
        <span className="small muted">{words.groupsHint}</span>
      </div>
      {lines.length === 0 && <p className="muted">{words.noGroups}</p>}
      {lines.map((line, at) => (
        <div key={line.id} className="group-line">
          <Input
            aria-label={words.group(at + 1)}
            autoFocus={line.name === ''}
            value={line.name}
            maxLength={60}
            onChange={(event) => onChange(changeGroup(document, line.id, { name: event.target.value }))}
          />
          <Button type="text" aria-label={words.removeGroup(line.name)} onClick={() => onChange(changeGroup(document, line.id, { removed: true }))}>
            ×
          </Button>
        </div>
      ))}
      <Button size="small" onClick={() => onChange(addGroup(document))}>
        ＋ {words.addGroup}
      </Button>
    </div>
  );
}
