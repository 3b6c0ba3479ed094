import { Button } from 'antd';
import type { FormEvent, KeyboardEvent } from 'react';
import { checkLedgerItem, type LedgerLink, type MemberRow, type OtherRecord } from '../../../../electron/contract';
import { shortInstantText } from '../../../text/dates';
import { findingWords } from '../../../text/findings';
import { ledgerItem as words } from '../../../text/ledgers';
import { FailureNote } from '../../../ui/FailureNote';
import { FindingsList } from '../../../ui/FindingsList';
import { LinkButton } from '../../../ui/LinkButton';
import { BasicFields } from './BasicFields';
import './form.css';
import { MeasureLines } from './MeasureLines';
import { SourceFields } from './SourceFields';
import type { ItemEditing } from './use-item-form';
import { UndoRemoval } from '../../../ui/UndoRemoval';

export interface ItemFormProps {
  readonly editing: ItemEditing;
  readonly people: readonly MemberRow[];
  /** The records that the saved item points at, by name. */
  readonly links: readonly LedgerLink[];
  /** The other items of the ledger, to notice one entered twice. */
  readonly others: readonly OtherRecord[];
  readonly today: string;
  readonly backHref: string;
  readonly onSaved: (id: string) => void;
}

/** What an item is, where it came from, its steps. Progress, evidence and 销号 are one click each on its own screen. */
export function ItemForm({ editing, people, links, others, today, backHref, onSaved }: ItemFormProps) {
  const { document, set, asked, busy, failure, draftAt } = editing;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    // The title is the first box and the only one that must be filled.
    if (document.title.trim() === '') event.currentTarget.querySelector('input')?.focus();
    void editing.save().then((id) => {
      if (id !== null) onSaved(id);
    });
  };
  const findings = checkLedgerItem(document, { today, others });
  return (
    <div className="form-columns">
      <form className="stack" onSubmit={submit} onKeyDown={keepOpen}>
        <BasicFields document={document} set={set} asked={asked} people={people} />
        <SourceFields document={document} set={set} links={links} />
        <MeasureLines document={document} set={set} people={people} />
        <FailureNote failure={failure} />
        <div className="row item-save">
          <Button type="primary" htmlType="submit" loading={busy}>
            {words.save}
          </Button>
          <LinkButton href={backHref}>{words.leave}</LinkButton>
          <span className="muted small" role="status">
            {draftAt === null ? '' : words.draftSaved(shortInstantText(draftAt))}
          </span>
        </div>
        <UndoRemoval document={document} set={set} />
      </form>
      <aside aria-label={findingWords.check}>
        <FindingsList title={findingWords.check} hint={findingWords.hint} findings={findings} />
      </aside>
    </div>
  );
}

/** In a long form Enter in a box only takes what was typed; saving is the button, or Ctrl Enter. */
function keepOpen(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  if (event.ctrlKey) event.currentTarget.requestSubmit();
}
