import { Button } from 'antd';
import type { Failure, OrganisationDocument } from '../../../electron/contract';
import type { RecordEditing } from '../../data/record-form';
import { shortInstantText } from '../../text/dates';
import { organisation as words } from '../../text/organisation';
import { FailureNote } from '../../ui/FailureNote';
import { LinkButton } from '../../ui/LinkButton';
import { Note } from '../../ui/Note';
import { Section } from '../../ui/Section';
import { NameLines } from './NameLines';
import './organisation.css';
import { ProfileFields } from './ProfileFields';
import { StructureFields } from './StructureFields';

export interface OrganisationFormProps {
  readonly editing: RecordEditing<OrganisationDocument>;
  readonly resumedAt: string | null;
  readonly today: string;
  /** Saving was pressed once: what is missing is said from then on. */
  readonly asked: boolean;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onSave: () => void;
  readonly onDropDraft: () => void;
}

/** Everything about the organisation in one form; only names without a code or a day keep it from being saved. */
export function OrganisationForm({ editing, resumedAt, today, asked, busy, failure, onSave, onDropDraft }: OrganisationFormProps) {
  const { document, set, draftAt } = editing;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => {
        // In a long form Enter in a box only takes what was typed; saving is the button.
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
      }}
    >
      {resumedAt !== null && (
        <Note tone="info" action={<Button size="small" onClick={onDropDraft}>{words.draftDrop}</Button>}>
          {words.draftFound(shortInstantText(resumedAt))}
        </Note>
      )}
      <Section title={words.profile} hint={words.optional}>
        <ProfileFields document={document} set={set} />
      </Section>
      <StructureFields document={document} set={set} />
      <Section title={words.names} hint={words.namesHint}>
        <NameLines document={document} onChange={set} asked={asked} today={today} />
      </Section>
      <FailureNote failure={failure} />
      <div className="save-bar">
        <Button type="primary" htmlType="submit" loading={busy}>
          {words.save}
        </Button>
        <LinkButton href="/organisation">{words.leave}</LinkButton>
        <span className="muted small" role="status">
          {draftAt === null ? '' : words.draftSaved(shortInstantText(draftAt))}
        </span>
      </div>
    </form>
  );
}
