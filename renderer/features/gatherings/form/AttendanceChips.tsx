import { type KeyboardEvent, useRef, useState } from 'react';
import { mayVote, type AttendanceItem } from '../../../../electron/contract';
import { attendanceWords as words } from '../../../text/gatherings';
import { ATTENDANCE_NAMES, MEMBER_STATUS_NAMES, REASON_NAMES } from '../../../text/kinds';
import { findPeople, markOfKey, nextMark } from '../model/attendance-marking';
import { inRosterOrder } from '../../../../electron/contract';
import { useDocument, useForm } from './form-context';
import { useMark } from './use-mark';

/** A pause longer than this begins another name. */
const JUMP_MS = 1000;

/**
 * A chip a member: click, Enter or the space bar takes the next mark; the arrow keys walk along the names; 1 2 3 mark
 * 到会, 请假, 缺席 and go on to the next; letters jump to whose initials they are. State is a word and a colour, and exempt
 * and non-voting members say so.
 */
export function AttendanceChips() {
  const { people } = useForm();
  const attendance = useDocument((document) => document.attendance);
  const mark = useMark();
  const [at, setAt] = useState(0);
  const typed = useRef({ letters: '', at: 0 });
  const list = useRef<HTMLUListElement>(null);
  const sheet = inRosterOrder(
    attendance.filter((line) => !line.removed),
    people.map((person) => person.id),
  );
  const current = Math.min(at, sheet.length - 1);
  const walk = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -sheet.length, End: sheet.length }[event.key];
    const line = sheet[current];
    const state = markOfKey(event.key);
    if (step !== undefined) goTo(Math.max(0, Math.min(sheet.length - 1, current + step)));
    else if (state !== undefined && line !== undefined) {
      mark(line, state);
      goTo(Math.min(sheet.length - 1, current + 1));
    } else if (/^[a-z]$/iu.test(event.key)) jump(event.key.toLowerCase(), event.timeStamp);
    else return;
    event.preventDefault();
  };
  const goTo = (next: number): void => {
    setAt(next);
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  /** Letters typed one after the other are initials: the first whom they fit has the focus. */
  const jump = (letter: string, time: number): void => {
    const letters = time - typed.current.at < JUMP_MS ? `${typed.current.letters}${letter}` : letter;
    typed.current = { letters, at: time };
    const initials = new Map(people.map((person) => [person.id, person.initials]));
    const [found] = findPeople(letters, sheet.map(({ id, name }) => ({ id, name, initials: initials.get(id) ?? '' })));
    if (found) goTo(sheet.findIndex(({ id }) => id === found.id));
  };
  return (
    <ul ref={list} className="chips" aria-label={words.people} onKeyDown={walk}>
      {sheet.map((line, index) => (
        <li key={line.id} data-field={`attendance/${line.id}`}>
          <button
            type="button"
            className={`chip chip-${line.state}`}
            tabIndex={index === current ? 0 : -1}
            onFocus={() => setAt(index)}
            onClick={() => mark(line, nextMark(line.state))}
          >
            <span>{line.name}</span>
            <Standing line={line} />
            <span className={line.state === 'present' ? 'off-screen' : ''}>{stateWords(line)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** 预备, 无表决权, 不作硬性要求: only where it is not the usual. */
function Standing({ line }: { readonly line: AttendanceItem }) {
  const standing = [
    ...(mayVote(line.status) ? [] : [line.status === 'probationary' ? MEMBER_STATUS_NAMES.probationary : words.nonVoting]),
    ...(line.exempt ? [words.exempt] : []),
  ];
  return standing.length === 0 ? null : <small>{standing.join(' ')}</small>;
}

function stateWords(line: AttendanceItem): string {
  const reason = line.note !== '' ? line.note : line.reason !== '' ? REASON_NAMES[line.reason] : '';
  const word = ATTENDANCE_NAMES[line.state];
  return line.state === 'present' || reason === '' ? word : `${word}：${reason.length > 8 ? `${reason.slice(0, 8)}…` : reason}`;
}
