import { memo } from 'react';
import { DownOutlined, HolderOutlined, UpOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import type { AgendaItem } from '../../../../electron/contract';
import { agendaWords as words } from '../../../text/gatherings';
import { AgendaItemBody } from './AgendaItemBody';
import { AGENDA } from './list-places';
import { RemoveButton } from './RemoveButton';
import { useListEdits } from './use-list';

export interface AgendaItemEditorProps {
  readonly item: AgendaItem;
  readonly number: number;
  readonly last: boolean;
  readonly folded: boolean;
  readonly onFold: (id: string) => void;
  /** The item that is dragged from now on; null = none any more. */
  readonly onDrag: (id: string | null) => void;
}

/** One agenda item: number, title and order in a line, the rest below it. */
export const AgendaItemEditor = memo(function AgendaItemEditor({ item, number, last, folded, onFold, onDrag }: AgendaItemEditorProps) {
  const agenda = useListEdits(AGENDA);
  return (
    <>
      <div className="agenda-head">
        <span
          className="drag-handle"
          draggable
          aria-hidden="true"
          title={words.hint}
          onDragStart={() => onDrag(item.id)}
          onDragEnd={() => onDrag(null)}
        >
          <HolderOutlined aria-hidden="true" />
        </span>
        <b aria-hidden="true">{number}</b>
        <Input
          className="agenda-title"
          value={item.title}
          maxLength={200}
          aria-label={`${words.item(number)}${words.itemTitle}`}
          placeholder={words.itemTitle}
          onChange={(event) => agenda.change(item.id, { title: event.target.value })}
        />
        <Button
          type="text"
          size="small"
          aria-label={words.up}
          title={words.up}
          disabled={number === 1}
          icon={<UpOutlined aria-hidden="true" />}
          onClick={() => agenda.move(item.id, -1)}
        />
        <Button
          type="text"
          size="small"
          aria-label={words.down}
          title={words.down}
          disabled={last}
          icon={<DownOutlined aria-hidden="true" />}
          onClick={() => agenda.move(item.id, 1)}
        />
        <Button type="link" size="small" aria-expanded={!folded} onClick={() => onFold(item.id)}>
          {folded ? words.unfold : words.fold}
        </Button>
        <RemoveButton label={`${words.remove}${words.item(number)}`} onClick={() => agenda.remove(item.id, words.removed)} />
      </div>
      {/* Folded parts stay in the document tree, so that a check can still jump to them. */}
      <div className={folded ? 'agenda-body folded' : 'agenda-body'}>
        <AgendaItemBody item={item} />
      </div>
    </>
  );
});
