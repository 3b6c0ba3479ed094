import { Button, Input } from 'antd';
import type { DuesDocument, DuesMember, Failure } from '../../../electron/contract';
import { dues as words } from '../../text/dues';
import { DateInput } from '../../ui/DateInput';
import { EmptyState } from '../../ui/EmptyState';
import { FailureNote } from '../../ui/FailureNote';
import { Field } from '../../ui/Field';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { PrintSheet } from '../../ui/PrintSheet';
import { SaveTableButton } from '../../ui/SaveTableButton';
import { Section } from '../../ui/Section';
import './dues.css';
import { PublicationSheet } from './PublicationSheet';

export interface PublicationViewProps {
  readonly document: DuesDocument;
  readonly members: readonly DuesMember[];
  readonly org: string;
  readonly changed: boolean;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onChange: (fields: Partial<DuesDocument>) => void;
  readonly onSave: () => void;
  readonly onPrint: () => void;
}

/** 公布表: when and how it was published, and the table itself as it is printed. */
export function PublicationView({ document, members, org, changed, busy, failure, onChange, onSave, onPrint }: PublicationViewProps) {
  const register = `/dues?year=${document.year}`;
  const empty = document.lines.every(({ removed, paid, due }) => removed || (paid === 0 && due === 0));
  return (
    <Page
      title={words.publicationTitle(document.year)}
      back={{ href: register, label: words.backToRegister }}
      actions={
        <>
          <Button disabled={empty} onClick={onPrint}>
            {words.print}
          </Button>
          <SaveTableButton request={{ table: 'publication', year: document.year }} disabled={empty || changed} />
          <Button type="primary" disabled={!changed} loading={busy} onClick={onSave}>
            {words.save}
          </Button>
        </>
      }
    >
      <div className="stack no-print">
        <p className="muted">{words.publicationHint}</p>
        <FailureNote failure={failure} />
        <Section label={words.publishing}>
          <div className="fields">
            <Field label={words.publishedOn}>{(id) => <DateInput id={id} value={document.publishedOn} onChange={(publishedOn) => onChange({ publishedOn })} />}</Field>
            <Field label={words.publishedHow} hint={words.publishedHowHint}>
              {(id, note) => <Input id={id} aria-describedby={note} value={document.publishedHow} maxLength={200} onChange={(event) => onChange({ publishedHow: event.target.value })} />}
            </Field>
          </div>
        </Section>
      </div>
      {empty ? (
        <Section label={words.publicationTitle(document.year)}>
          <EmptyState action={<LinkButton href={register} main>{words.backToRegister}</LinkButton>}>{words.emptyPublication}</EmptyState>
        </Section>
      ) : (
        <PrintSheet label={words.publicationTitle(document.year)} paper="across">
          <PublicationSheet document={document} members={members} org={org} />
        </PrintSheet>
      )}
    </Page>
  );
}
