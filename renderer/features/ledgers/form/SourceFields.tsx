import { Input } from 'antd';
import type { LedgerLink } from '../../../../electron/contract';
import { ledgerItem as words } from '../../../text/ledgers';
import { Field } from '../../../ui/Field';
import { Section } from '../../../ui/Section';
import { RecordPicker } from '../RecordPicker';
import type { ItemFieldsProps } from './BasicFields';

/** 来源: a record that is here, a document or an order by its name and number. */
export function SourceFields({ document, set, links }: ItemFieldsProps & { readonly links: readonly LedgerLink[] }) {
  const { source } = document;
  return (
    <Section title={words.source}>
      <div className="item-source">
        <Field label={words.sourceRecord} hint={words.sourceRecordHint}>
          {(id, note) => (
            <RecordPicker
              id={id}
              describedBy={note}
              value={source.record}
              known={links.find(({ record }) => record === source.record)}
              onPick={(record) => set({ source: { ...source, record } })}
            />
          )}
        </Field>
        <Field field="source/text" label={words.sourceText} hint={words.sourceTextHint}>
          {(id, note) => <Input id={id} aria-describedby={note} maxLength={200} value={source.text} onChange={(event) => set({ source: { ...source, text: event.target.value } })} />}
        </Field>
      </div>
    </Section>
  );
}
