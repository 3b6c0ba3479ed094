import { Input } from 'antd';
import { useId } from 'react';
import { dateOf, minutesBetween } from '../../../../electron/contract';
import { weekdayText } from '../../../text/dates';
import { formWords as words } from '../../../text/gatherings';
import { DateInput } from '../../../ui/DateInput';
import { Field } from '../../../ui/Field';
import { Section } from '../../../ui/Section';
import { onDay, withEnd, withStart } from '../model/event-time';
import { useDocument, useForm } from './form-context';
import { PersonField } from './PersonField';
import { TimeField } from './TimeField';

/** 主题, 起止时间, 地点, 主持人（职务）, 记录人. */
export function HeaderFields() {
  const { edit, onRoster } = useForm();
  const title = useDocument((document) => document.title);
  const place = useDocument((document) => document.place);
  const start = useDocument((document) => document.start);
  const end = useDocument((document) => document.end);
  const chair = useDocument((document) => document.chair);
  const recorder = useDocument((document) => document.recorder);
  const id = useId();
  return (
    <Section label={words.header} className="gathering-header">
      <div data-field="title" className="header-title">
        <Field label={words.topic}>
          {(field) => (
            <Input id={field} value={title} maxLength={200} onChange={(event) => edit((old) => ({ ...old, title: event.target.value }))} />
          )}
        </Field>
      </div>
      <div data-field="start" className="header-date">
        <Field label={words.date} hint={words.dateLine(weekdayText(dateOf(start)), minutesBetween(start, end))}>
          {(field, note) => (
            <DateInput
              id={field}
              value={dateOf(start)}
              describedBy={note}
              onChange={(date) => {
                if (date === '' || date === dateOf(start)) return;
                edit((old) => onDay(old, date));
                onRoster(date);
              }}
            />
          )}
        </Field>
      </div>
      <div data-field="start-time">
        <TimeField
          id={`${id}-start`}
          label={words.start}
          required
          value={start.slice(11)}
          onChange={(time) => edit((old) => withStart(old, time))}
        />
      </div>
      <div data-field="end">
        <TimeField id={`${id}-end`} label={words.end} value={end.slice(11)} onChange={(time) => edit((old) => withEnd(old, time))} />
      </div>
      <div data-field="place" className="header-place">
        <Field label={words.place}>
          {(field) => (
            <Input id={field} value={place} maxLength={200} onChange={(event) => edit((old) => ({ ...old, place: event.target.value }))} />
          )}
        </Field>
      </div>
      <div data-field="chair">
        <Field label={words.chair}>
          {(field) => (
            <PersonField
              id={field}
              value={chair}
              onChange={({ member, name, post }) =>
                edit((old) => ({ ...old, chair: { ...old.chair, member, name, post: post ?? old.chair.post } }))
              }
            />
          )}
        </Field>
      </div>
      <div data-field="chair/post" className="header-post">
        <Field label={words.chairPost}>
          {(field) => (
            <Input
              id={field}
              value={chair.post}
              maxLength={60}
              placeholder={words.postHint}
              onChange={(event) => edit((old) => ({ ...old, chair: { ...old.chair, post: event.target.value } }))}
            />
          )}
        </Field>
      </div>
      <div data-field="recorder">
        <Field label={words.recorder}>
          {(field) => (
            <PersonField
              id={field}
              value={recorder}
              onChange={({ member, name, post }) =>
                edit((old) => ({ ...old, recorder: { ...old.recorder, member, name, post: post ?? old.recorder.post } }))
              }
            />
          )}
        </Field>
      </div>
    </Section>
  );
}
