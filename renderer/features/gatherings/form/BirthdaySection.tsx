import { AutoComplete, Button, Input } from 'antd';
import { useState } from 'react';
import { dateOf, type GatheringDocument } from '../../../../electron/contract';
import { dayText, fullDayText } from '../../../text/dates';
import { birthdayWords as words } from '../../../text/gatherings';
import { Field } from '../../../ui/Field';
import { Section } from '../../../ui/Section';
import { findPeople } from '../model/attendance-marking';
import { anniversariesIn, celebrating } from '../model/celebrants';
import { removed, restored } from '../model/list-edits';
import { byAnniversary } from '../../../../electron/contract';
import { useDocument, useForm, type Person } from './form-context';
import { RemoveButton } from './RemoveButton';

/** 政治生日: whose, with 入党日期 and 党龄 from the roster as of the day, and the form it took. */
export function BirthdaySection() {
  const { edit, people } = useForm();
  const [typed, setTyped] = useState('');
  const day = useDocument((document) => dateOf(document.start));
  const { celebrants, form } = useDocument((document) => document.politicalBirthday);
  const shown = byAnniversary(celebrants.filter((person) => !person.removed));
  const free = people.filter((person) => !shown.some((other) => other.id === person.id));
  const found = findPeople(typed, free).slice(0, 8);
  const thisMonth = anniversariesIn(
    free.filter((person) => person.here),
    day,
  );

  const setCelebrants = (change: (list: typeof celebrants) => typeof celebrants) => (old: GatheringDocument) => ({
    ...old,
    politicalBirthday: { ...old.politicalBirthday, celebrants: change(old.politicalBirthday.celebrants) },
  });
  const add = (chosen: readonly Person[]): void => {
    edit(setCelebrants((list) => chosen.reduce((done, person) => celebrating(done, person, day), list)));
    setTyped('');
  };
  return (
    <Section title={words.title}>
      <div className="stack" data-field="politicalBirthday">
        <div data-field="politicalBirthday/celebrants">
          <ul className="lines celebrants" aria-label={words.title}>
            {shown.map((person) => (
              <li key={person.id}>
                <b>{person.name}</b>
                <span className="grow muted">
                  {person.joinedOn === '' ? words.noJoinedOn : `${words.joinedOn} ${fullDayText(person.joinedOn)}`}
                  {person.years !== null && `　${words.years} ${words.yearsOf(person.years)}`}
                </span>
                <RemoveButton
                  label={words.remove(person.name)}
                  onClick={() =>
                    edit(
                      setCelebrants((list) => removed(list, person.id)),
                      { words: words.removed(person.name), back: setCelebrants((list) => restored(list, person.id)) },
                    )
                  }
                />
              </li>
            ))}
          </ul>
          <div className="row wrap">
            <AutoComplete
              aria-label={words.addLabel}
              value={typed}
              placeholder={words.add}
              style={{ width: '19rem' }}
              defaultActiveFirstOption
              options={found.map((person) => ({
                value: person.id,
                label: person.joinedOn === '' ? person.name : `${person.name}　${dayText(person.joinedOn)}`,
              }))}
              onSelect={(id: string) => add(people.filter((person) => person.id === id))}
              onChange={(text: string) => !people.some((person) => person.id === text) && setTyped(text)}
            />
            {thisMonth.length > 0 && (
              <span className="small">
                <span className="muted">{words.meant(thisMonth.map((person) => person.name).join('、'))}</span>
                <Button type="link" size="small" onClick={() => add(thisMonth)}>
                  {words.addAll}
                </Button>
              </span>
            )}
          </div>
        </div>
        <div data-field="politicalBirthday/form">
          <Field label={words.form}>
            {(id) => (
              <Input
                id={id}
                value={form}
                maxLength={200}
                placeholder={words.formHint}
                onChange={(event) => edit((old) => ({ ...old, politicalBirthday: { ...old.politicalBirthday, form: event.target.value } }))}
              />
            )}
          </Field>
        </div>
      </div>
    </Section>
  );
}
