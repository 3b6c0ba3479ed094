import { Input } from 'antd';
import { attendanceWords as words } from '../../../text/gatherings';
import { AddButton } from './AddButton';
import { GUESTS } from './list-places';
import { RemoveButton } from './RemoveButton';
import { useList } from './use-list';

const FIELDS = { name: words.guestName, unit: words.guestUnit, post: words.guestPost } as const;

/** 列席: name, unit, post of those who came without being members here. */
export function GuestsList() {
  const guests = useList(GUESTS);
  return (
    <div className="guests" data-field="guests">
      {guests.items.map((guest) => (
        <div key={guest.id} className="line-edit" data-field={guests.pathOf(guest)}>
          <span className="muted small">{words.guests}</span>
          {(['name', 'unit', 'post'] as const).map((field) => (
            <Input
              key={field}
              size="small"
              className={`guest-${field}`}
              value={guest[field]}
              maxLength={field === 'unit' ? 120 : 60}
              aria-label={`${words.guests}${FIELDS[field]}`}
              placeholder={FIELDS[field]}
              onChange={(event) => guests.change(guest.id, { [field]: event.target.value })}
            />
          ))}
          <RemoveButton label={words.removeGuest(guest.name)} onClick={() => guests.remove(guest.id, words.removeGuest(guest.name))} />
        </div>
      ))}
      <AddButton onClick={() => guests.add((base) => ({ ...base, name: '', unit: '', post: '' }))}>{words.addGuest}</AddButton>
    </div>
  );
}
