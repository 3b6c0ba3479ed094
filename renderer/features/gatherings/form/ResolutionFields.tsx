import type { AgendaItem } from '../../../../electron/contract';
import { agendaWords as words } from '../../../text/gatherings';
import { DateInput } from '../../../ui/DateInput';
import { Field } from '../../../ui/Field';
import { NamesField } from './NamesField';
import { TextArea } from './TextArea';

export interface ResolutionFieldsProps {
  readonly item: AgendaItem;
  readonly path: string;
  readonly onChange: (fields: Partial<AgendaItem>) => void;
}

/** 决议, with who does it and until when. */
export function ResolutionFields({ item, path, onChange }: ResolutionFieldsProps) {
  return (
    <div className="resolution">
      <div data-field={`${path}/resolution`}>
        <Field label={words.resolution}>
          {(id) => <TextArea id={id} rows={1} value={item.resolution} onChange={(resolution) => onChange({ resolution })} />}
        </Field>
      </div>
      <div data-field={`${path}/responsible`}>
        <Field label={words.responsible}>
          {(id) => <NamesField id={id} value={item.responsible} maxLength={120} onChange={(responsible) => onChange({ responsible })} />}
        </Field>
      </div>
      <div data-field={`${path}/dueOn`}>
        <Field label={words.dueOn}>{(id) => <DateInput id={id} value={item.dueOn} onChange={(dueOn) => onChange({ dueOn })} />}</Field>
      </div>
    </div>
  );
}
