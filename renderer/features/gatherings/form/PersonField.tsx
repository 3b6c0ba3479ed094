import { AutoComplete } from 'antd';
import { dateOf, type GatheringDocument } from '../../../../electron/contract';
import { formWords } from '../../../text/gatherings';
import { findPeople } from '../model/attendance-marking';
import { useDocument, useForm } from './form-context';

type Someone = GatheringDocument['chair'];

export interface PersonFieldProps {
  readonly id: string;
  readonly value: Pick<Someone, 'member' | 'name'>;
  readonly label?: string;
  readonly placeholder?: string;
  /** Chosen from the roster: link, name and the post of the gathering's day; typed freely: only the name. */
  readonly onChange: (person: { readonly member: string; readonly name: string; readonly post: string | null }) => void;
}

/** A name: chosen from the roster by characters or pinyin initials, or anybody else's typed in full. */
export function PersonField({ id, value, label, placeholder, onChange }: PersonFieldProps) {
  const { people } = useForm();
  const day = useDocument((document) => dateOf(document.start));
  const shown = (post: string, name: string): string => (post === '' ? name : `${name}　${post}`);
  const found = value.member === '' ? findPeople(value.name, people).slice(0, 8) : [];
  return (
    <AutoComplete
      id={id}
      aria-label={label}
      value={value.name}
      options={found.map((person) => ({ value: person.id, label: shown(person.postOn(day), person.name) }))}
      placeholder={placeholder ?? formWords.personHint}
      defaultActiveFirstOption
      popupMatchSelectWidth={false}
      style={{ width: '100%' }}
      maxLength={60}
      onSelect={(chosen: string) => {
        const person = people.find((other) => other.id === chosen);
        if (person) onChange({ member: person.id, name: person.name, post: person.postOn(day) });
      }}
      onChange={(text: string) => {
        // Choosing an option reports its id here as well; onSelect has the whole person.
        if (people.some((person) => person.id === text)) return;
        const named = people.filter((person) => person.name === text);
        const [only] = named;
        if (only && named.length === 1) onChange({ member: only.id, name: only.name, post: only.postOn(day) });
        else onChange({ member: '', name: text, post: null });
      }}
    />
  );
}
