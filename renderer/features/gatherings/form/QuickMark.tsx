import { Input } from 'antd';
import { type KeyboardEvent, useId, useState } from 'react';
import { attendanceWords as words } from '../../../text/gatherings';
import { ATTENDANCE_NAMES } from '../../../text/kinds';
import { findPeople, nextMark } from '../model/attendance-marking';
import { useDocument, useForm } from './form-context';
import { useMark } from './use-mark';

/**
 * The attendance line for quick hands: initials + Enter mark 请假 (again: 缺席), Shift + Enter marks 缺席 at once; the box
 * is empty for the next name. Arrow keys choose among several whom the letters fit.
 */
export function QuickMark() {
  const { people } = useForm();
  const attendance = useDocument((document) => document.attendance);
  const mark = useMark();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const [said, setSaid] = useState('');
  const initials = new Map(people.map((person) => [person.id, person.initials]));
  const sheet = attendance
    .filter((line) => !line.removed)
    .map((line) => ({ id: line.id, name: line.name, initials: initials.get(line.id) ?? '', line }));
  const found = findPeople(typed, sheet).slice(0, 6);
  const at = Math.min(chosen, Math.max(0, found.length - 1));

  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setChosen((at + (event.key === 'ArrowDown' ? 1 : -1) + found.length) % Math.max(1, found.length));
    } else if (event.key === 'Escape' && typed !== '') {
      event.stopPropagation();
      setTyped('');
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const person = found[at];
      if (!person) return setSaid(typed.trim() === '' ? '' : words.quickNone);
      const next = event.shiftKey ? 'absent' : nextMark(person.line.state);
      mark(person.line, next);
      setSaid(words.marked(person.name, ATTENDANCE_NAMES[next]));
      setTyped('');
      setChosen(0);
    }
  };
  return (
    <div className="quick-mark">
      <label htmlFor={id}>{words.quick}</label>
      <Input
        id={id}
        size="small"
        value={typed}
        autoComplete="off"
        maxLength={20}
        placeholder={words.quickHint}
        aria-describedby={`${id}-found`}
        onChange={(event) => {
          setTyped(event.target.value);
          setChosen(0);
          setSaid('');
        }}
        onKeyDown={onKey}
      />
      <span id={`${id}-found`} className="quick-found" role="status">
        {typed === '' ? (
          <span className="muted">{said === '' ? words.hint : said}</span>
        ) : found.length === 0 ? (
          <span className="muted">{words.quickNone}</span>
        ) : (
          found.map((person, index) => (
            <span key={person.id} className={index === at ? 'quick-chosen' : 'muted'}>
              {person.name}
            </span>
          ))
        )}
      </span>
    </div>
  );
}
