import type { GatheringDocument } from '../../../../../electron/contract';
import { Field } from '../../../../ui/Field';
import { PersonField } from '../PersonField';

type Someone = GatheringDocument['chair'];

export interface PersonPartProps {
  readonly path: string;
  readonly label: string;
  readonly value: Someone;
  readonly onChange: (person: Someone) => void;
}

/** A labelled person of the form: from the roster, or any name. */
export function PersonPart({ path, label, value, onChange }: PersonPartProps) {
  return (
    <div data-field={path}>
      <Field label={label}>
        {(id) => (
          <PersonField
            id={id}
            value={value}
            onChange={({ member, name, post }) => onChange({ ...value, member, name, post: post ?? value.post })}
          />
        )}
      </Field>
    </div>
  );
}
