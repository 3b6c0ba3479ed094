import { AutoComplete, Input, Select } from 'antd';
import { ledgerKind, superviseLevel, type LedgerItemDocument, type LedgerKind, type MemberRow, type SuperviseLevel } from '../../../../electron/contract';
import { itemWord, LEDGER_NAMES, SUPERVISE_LEVELS, ledgerItem as words } from '../../../text/ledgers';
import { DateInput } from '../../../ui/DateInput';
import { Field } from '../../../ui/Field';
import { pasteLines } from '../../../ui/paste';
import { Section } from '../../../ui/Section';
import { findResponsible } from '../model/people';

const LEVELS = superviseLevel.options.map((value) => ({ value, label: value === '' ? words.noLevel : SUPERVISE_LEVELS[value] }));

export interface ItemFieldsProps {
  readonly document: LedgerItemDocument;
  readonly set: (fields: Partial<LedgerItemDocument>) => void;
}

/** What it is, who answers for it, until when. */
export function BasicFields({ document, set, asked, people }: ItemFieldsProps & { readonly asked: boolean; readonly people: readonly MemberRow[] }) {
  const { responsible } = document;
  const found = responsible.member === '' ? findResponsible(responsible.name, people) : [];
  const word = itemWord(document.ledger);
  return (
    <Section title={words.basics}>
      <div className="fields">
        <Field field="title" label={word} wide error={asked && document.title.trim() === '' ? words.titleMissing : undefined}>
          {(id, note) => <Input id={id} aria-describedby={note} maxLength={200} value={document.title} onChange={(event) => set({ title: event.target.value })} />}
        </Field>
        <Field field="detail" label={words.detail} wide hint={words.detailHint}>
          {(id, note) => (
            <Input.TextArea id={id} aria-describedby={note} onPaste={pasteLines} autoSize={{ minRows: 2, maxRows: 8 }} maxLength={20_000} value={document.detail} onChange={(event) => set({ detail: event.target.value })} />
          )}
        </Field>
        <Field label={words.ledger}>
          {(id) => (
            <Select<LedgerKind> id={id} value={document.ledger} options={ledgerKind.options.map((value) => ({ value, label: LEDGER_NAMES[value] }))} onChange={(ledger) => set({ ledger })} style={{ width: '100%' }} />
          )}
        </Field>
        {document.ledger === 'own' && (
          <Field field="ownLedger" label={words.ownLedger}>{(id) => <Input id={id} maxLength={40} value={document.ownLedger} onChange={(event) => set({ ownLedger: event.target.value })} />}</Field>
        )}
        {document.ledger === 'supervised-task' && (
          <Field label={words.level}>
            {(id) => <Select<SuperviseLevel> id={id} value={document.level} options={LEVELS} onChange={(level) => set({ level })} style={{ width: '100%' }} />}
          </Field>
        )}
        {(document.ledger === 'risk-point' || document.ledger === 'position' || document.ledger === 'hazard' || document.post !== '') && (
          <Field field="post" label={document.ledger === 'risk-point' ? words.post : words.place2}>
            {(id) => <Input id={id} maxLength={200} value={document.post} onChange={(event) => set({ post: event.target.value })} />}
          </Field>
        )}
        <Field field="responsible" label={words.responsible} hint={words.responsibleHint}>
          {(id, note) => (
            <AutoComplete
              id={id}
              aria-describedby={note}
              value={responsible.name}
              maxLength={60}
              style={{ width: '100%' }}
              defaultActiveFirstOption
              options={found.map((person) => ({ value: person.id, label: person.document.name }))}
              onSelect={(chosen: string) => {
                const person = people.find(({ id: other }) => other === chosen);
                if (person) set({ responsible: { member: person.id, name: person.document.name } });
              }}
              onChange={(text: string) => {
                // Choosing an option reports its id here as well; onSelect has the whole person.
                if (people.some((person) => person.id === text)) return;
                const named = people.filter((person) => person.document.name === text);
                set({ responsible: { member: named.length === 1 ? (named[0]?.id ?? '') : '', name: text } });
              }}
            />
          )}
        </Field>
        <Field field="dueOn" label={words.dueOn}>{(id) => <DateInput id={id} value={document.dueOn} onChange={(dueOn) => set({ dueOn })} />}</Field>
        <Field field="startedOn" label={words.startedOn}>{(id) => <DateInput id={id} value={document.startedOn} onChange={(startedOn) => set({ startedOn })} />}</Field>
      </div>
    </Section>
  );
}
