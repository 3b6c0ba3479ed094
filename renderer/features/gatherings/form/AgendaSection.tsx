import { useCallback, useState, type DragEvent, type KeyboardEvent } from 'react';
import { agendaItem, type AgendaItem } from '../../../../electron/contract';
import { agendaWords as words } from '../../../text/gatherings';
import { Field } from '../../../ui/Field';
import { Section } from '../../../ui/Section';
import { AddButton } from './AddButton';
import { AgendaItemEditor } from './AgendaItemEditor';
import { useDocument, useForm } from './form-context';
import { AGENDA } from './list-places';
import { MeetingFields } from './MeetingFields';
import { PresetMenu } from './PresetMenu';
import { TextArea } from './TextArea';
import { useList } from './use-list';

/** 议题 in order, by buttons, Alt ↑ ↓ or dragging; before them for a 支部党员大会: what the committee looked at first. */
export function AgendaSection() {
  const { edit } = useForm();
  const summary = useDocument((document) => document.summary);
  const isMeeting = useDocument((document) => document.countedKinds.includes('party-meeting'));
  const agenda = useList(AGENDA);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [dragged, setDragged] = useState<string | null>(null);

  const fold = useCallback(
    (id: string): void => setFolded((old) => new Set(old.has(id) ? [...old].filter((other) => other !== id) : [...old, id])),
    [],
  );
  const onKey = (event: KeyboardEvent, item: AgendaItem): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    agenda.move(item.id, event.key === 'ArrowUp' ? -1 : 1);
  };
  const onDrop = (event: DragEvent, index: number): void => {
    if (dragged === null) return;
    event.preventDefault();
    agenda.place(dragged, index);
    setDragged(null);
  };
  return (
    <Section title={isMeeting ? words.title : words.titleOther} {...(agenda.items.length > 1 ? { hint: words.hint } : {})}>
      <div className="stack" data-field="agenda">
        {isMeeting && <MeetingFields />}
        {agenda.items.length === 0 && <p className="muted">{words.empty}</p>}
        <ol className="agenda">
          {agenda.items.map((item, index) => (
            <li
              key={item.id}
              className={item.id === dragged ? 'agenda-item dragged' : 'agenda-item'}
              data-field={agenda.pathOf(item)}
              onKeyDown={(event) => onKey(event, item)}
              onDragOver={(event) => dragged !== null && event.preventDefault()}
              onDrop={(event) => onDrop(event, index)}
            >
              <AgendaItemEditor
                item={item}
                number={index + 1}
                last={index === agenda.items.length - 1}
                folded={folded.has(item.id)}
                onFold={fold}
                onDrag={setDragged}
              />
            </li>
          ))}
        </ol>
        <span>
          <AddButton onClick={() => agenda.add((base) => agendaItem.parse(base))}>{words.add}</AddButton>
          <PresetMenu />
        </span>
        <div data-field="summary">
          <Field label={words.summary}>
            {(id) => <TextArea id={id} value={summary} onChange={(text) => edit((old) => ({ ...old, summary: text }))} />}
          </Field>
        </div>
      </div>
    </Section>
  );
}
