import { Select } from 'antd';
import { useState } from 'react';
import { sessionHours } from '../../../../electron/contract';
import { studyWords as words } from '../../../text/gatherings';
import { findPeople } from '../model/attendance-marking';
import { hoursWords } from '../../../../electron/contract';
import { changed } from '../model/list-edits';
import { useDocument, useForm } from './form-context';
import { HoursField } from './HoursField';
import { RemoveButton } from './RemoveButton';

/** Those who came and studied more or less than the session's 学时. */
export function OwnHours() {
  const { edit, people } = useForm();
  const attendance = useDocument((document) => document.attendance);
  const common = useDocument((document) => sessionHours(document));
  const [typed, setTyped] = useState('');
  const initials = new Map(people.map((person) => [person.id, person.initials]));
  const came = attendance.filter((line) => !line.removed && line.state === 'present');
  const own = came.filter((line) => line.hours !== null);
  const free = came
    .filter((line) => line.hours === null)
    .map((line) => ({ id: line.id, name: line.name, initials: initials.get(line.id) ?? '' }));
  const set = (id: string, hours: number | null): void => edit((old) => ({ ...old, attendance: changed(old.attendance, id, { hours }) }));
  return (
    <div className="field">
      <span className="field-label">{words.ownHours}</span>
      <div className="own-hours">
        {own.map((line) => (
          <span key={line.id} className="own-hours-line" data-field={`attendance/${line.id}/hours`}>
            <span>{line.name}</span>
            <HoursField label={words.ownHoursOf(line.name)} value={line.hours} onChange={(hours) => set(line.id, hours ?? 0)} />
            <RemoveButton label={words.dropOwn(line.name)} onClick={() => set(line.id, null)} />
          </span>
        ))}
        <Select
          size="small"
          showSearch={{ searchValue: typed, onSearch: setTyped, filterOption: false }}
          aria-label={`${words.ownHours}：${words.addOwn}`}
          placeholder={words.addOwn}
          value={null}
          style={{ minWidth: '8rem' }}
          options={(typed === '' ? free : findPeople(typed, free)).map((person) => ({ value: person.id, label: person.name }))}
          onChange={(id: string | null) => {
            if (id !== null) set(id, common);
            setTyped('');
          }}
        />
      </div>
      <span className="field-hint">{own.length === 0 ? words.ownHoursHint : words.others(hoursWords(common))}</span>
    </div>
  );
}
