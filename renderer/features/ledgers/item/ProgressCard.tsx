import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { fullDayText } from '../../../text/dates';
import { ledgerItem as words } from '../../../text/ledgers';
import { DateInput } from '../../../ui/DateInput';
import { Section } from '../../../ui/Section';
import { withProgress } from '../model/changes';
import { newLineId } from '../model/new-item';
import { told } from '../use-item-changes';
import type { CardProps } from './StepsCard';

/** 进展: one line is typed and dated today by itself; the latest stands first. */
export function ProgressCard({ row, today, changes, open }: CardProps & { readonly today: string }) {
  const [note, setNote] = useState('');
  const [on, setOn] = useState(today);
  const lines = row.document.progress.filter(({ removed }) => !removed).toSorted((a, b) => b.on.localeCompare(a.on) || b.sort - a.sort);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (note.trim() === '') return;
    told(changes.save(row, withProgress(row.document, newLineId(), on, note)).then(() => setNote('')));
  };
  return (
    <Section title={words.progress} hint={words.progressHint}>
      {open && (
        <form className="row item-progress" onSubmit={submit}>
          <Input className="grow" aria-label={words.progressNote} placeholder={words.progressNote} maxLength={2000} value={note} onChange={(event) => setNote(event.target.value)} />
          <span className="item-day">
            <DateInput label={words.progressOn} value={on} onChange={setOn} />
          </span>
          <Button htmlType="submit" disabled={note.trim() === '' || changes.busy}>
            {words.addProgress}
          </Button>
        </form>
      )}
      {lines.length === 0 && <p className="muted">{words.noProgress}</p>}
      <ul className="lines">
        {lines.map((line) => (
          <li key={line.id}>
            <span className="muted small nowrap">{fullDayText(line.on)}</span>
            <span className="grow item-text">{line.note}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
