import { AutoComplete, Button, Input, Segmented, Select } from 'antd';
import { checkTalk, type Failure, type MemberRow, type OtherRecord, type TalkDocument } from '../../../electron/contract';
import type { RecordEditing } from '../../data/record-form';
import { shortInstantText } from '../../text/dates';
import { findingWords } from '../../text/findings';
import { TALK_FORM_NAMES, TALK_PURPOSE_NAMES, talks as words } from '../../text/talks';
import { DateInput } from '../../ui/DateInput';
import { FailureNote } from '../../ui/FailureNote';
import { Field } from '../../ui/Field';
import { FindingsList } from '../../ui/FindingsList';
import { LinkButton } from '../../ui/LinkButton';
import { Note } from '../../ui/Note';
import { Section } from '../../ui/Section';
import { UndoRemoval } from '../../ui/UndoRemoval';
import { withOthers } from './talk-draft';
import './talks.css';

type Form = TalkDocument['form'];
type Purpose = TalkDocument['purpose'];
const FORMS = (Object.keys(TALK_FORM_NAMES) as Form[]).map((value) => ({ value, label: TALK_FORM_NAMES[value] }));
const PURPOSES = (Object.keys(TALK_PURPOSE_NAMES) as Purpose[]).map((value) => ({ value, label: TALK_PURPOSE_NAMES[value] }));

export interface TalkFormProps {
  readonly today: string;
  /** Talks of the same person with one of these people, to notice one entered twice. */
  readonly others: readonly OtherRecord[];
  readonly editing: RecordEditing<TalkDocument>;
  readonly resumedAt: string | null;
  readonly members: readonly MemberRow[];
  readonly asked: boolean;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onSave: () => void;
  readonly onDropDraft: () => void;
}

/** Who, with whom, when and where. There is no box for what was said. */
export function TalkForm({ today, others, editing, resumedAt, members, asked, busy, failure, onSave, onDropDraft }: TalkFormProps) {
  const { document, set, draftAt } = editing;
  const chosen = document.with.filter(({ removed }) => !removed);
  const people = members.filter(({ id, here }) => here || chosen.some((line) => line.id === id)).map(({ id, document: { name }, initials }) => ({ value: id, label: name, initials }));
  // Somebody who has left the roster altogether still stands in an old line.
  const options = [...people, ...chosen.filter(({ id }) => !people.some(({ value }) => value === id)).map(({ id, name }) => ({ value: id, label: name, initials: '' }))];
  const fits = (typed: string, option?: { readonly label: string; readonly initials: string }): boolean => option !== undefined && (option.label.includes(typed) || option.initials.includes(typed.toLowerCase()));
  const setBy = (name: string): void => set({ by: { ...document.by, name, member: people.find(({ label }) => label === name)?.value ?? '' } });
  const findings = checkTalk(document, { today, others });
  return (
    <div className="form-columns">
      <form
        className="stack talk-form"
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
      >
        {resumedAt !== null && (
          <Note
            tone="info"
            action={
              <Button size="small" onClick={onDropDraft}>
                {words.draftDrop}
              </Button>
            }
          >
            {words.draftFound(shortInstantText(resumedAt))}
          </Note>
        )}
        <Section title={words.what} hint={words.nothingSaid}>
          <div className="stack">
            <Segmented<Form> aria-label={words.form} value={document.form} options={FORMS} style={{ alignSelf: 'flex-start' }} onChange={(form) => set({ form })} />
            <div className="fields">
              <Field field="with" label={words.with} hint={words.withHint} error={asked && chosen.length === 0 ? words.nobody : undefined} wide>
                {(id, note) => (
                  <Select
                    id={id}
                    aria-describedby={note}
                    mode="multiple"
                    value={chosen.map((line) => line.id)}
                    options={options}
                    showSearch={{ filterOption: fits, autoClearSearchValue: true }}
                    style={{ width: '100%' }}
                    autoFocus={chosen.length === 0}
                    onChange={(ids: string[]) => set({ with: withOthers(document.with, ids, members) })}
                  />
                )}
              </Field>
              <Field field="by" label={words.by} hint={words.byHint}>
                {(id, note) => (
                  <AutoComplete
                    id={id}
                    aria-describedby={note}
                    value={document.by.name}
                    options={people.map(({ label, initials }) => ({ value: label, label, initials }))}
                    showSearch={{ filterOption: fits }}
                    maxLength={60}
                    onChange={setBy}
                  />
                )}
              </Field>
              <Field field="on" label={words.on} error={asked && document.on === '' ? words.noDate : undefined}>
                {(id, note) => <DateInput id={id} describedBy={note} value={document.on} onChange={(on) => set({ on })} />}
              </Field>
              <Field field="place" label={words.where}>{(id) => <Input id={id} value={document.place} maxLength={120} onChange={(event) => set({ place: event.target.value })} />}</Field>
              <Field field="purpose" label={words.purpose}>{(id) => <Select<Purpose> id={id} value={document.purpose} options={PURPOSES} onChange={(purpose) => set({ purpose })} />}</Field>
            </div>
          </div>
        </Section>
        <Section title={words.followUp} hint={words.followUpHint}>
          <div className="fields">
            <Field field="followUpDueOn" label={words.followUpDueOn}>{(id) => <DateInput id={id} value={document.followUpDueOn} onChange={(followUpDueOn) => set({ followUpDueOn })} />}</Field>
            <Field field="followUpDoneOn" label={words.followUpDoneOn}>{(id) => <DateInput id={id} value={document.followUpDoneOn} onChange={(followUpDoneOn) => set({ followUpDoneOn })} />}</Field>
          </div>
        </Section>
        <FailureNote failure={failure} />
        <div className="row">
          <Button type="primary" htmlType="submit" loading={busy}>
            {words.save}
          </Button>
          <LinkButton href="/talks">{words.leave}</LinkButton>
          <span className="muted small" role="status">
            {draftAt === null ? '' : words.draftSaved(shortInstantText(draftAt))}
          </span>
        </div>
      </form>
      <aside aria-label={findingWords.check}>
        <FindingsList title={findingWords.check} hint={findingWords.hint} findings={findings} />
      </aside>
      <UndoRemoval document={document} set={set} />
    </div>
  );
}
