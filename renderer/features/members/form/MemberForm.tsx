import { Button } from 'antd';
import type { FormEvent, KeyboardEvent } from 'react';
import { checkMember } from '../../../../electron/contract';
import { shortInstantText } from '../../../text/dates';
import { findingWords } from '../../../text/findings';
import { members as words } from '../../../text/members';
import { FailureNote } from '../../../ui/FailureNote';
import { FindingsList } from '../../../ui/FindingsList';
import { LinkButton } from '../../../ui/LinkButton';
import { UndoRemoval } from '../../../ui/UndoRemoval';
import '../members.css';
import type { GroupName } from '../use-groups';
import { BasicFields } from './BasicFields';
import { DepartureFields } from './DepartureFields';
import { PartyLists } from './PartyLists';
import type { MemberEditing } from './use-member-form';

export interface MemberFormProps {
  readonly editing: MemberEditing;
  readonly groups: readonly GroupName[];
  readonly today: string;
  readonly backHref: string;
  readonly onSaved: (id: string) => void;
}

/** All fields of a member; the checks stand beside and block nothing but an unnamed person. */
export function MemberForm({ editing, groups, today, backHref, onSaved }: MemberFormProps) {
  const { document, set, asked, busy, failure, draftAt } = editing;
  const findings = checkMember(document, { today, groups });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    // The name is the first box and the only one that must be filled; the button may be a screen below it.
    if (document.name.trim() === '') event.currentTarget.querySelector('input')?.focus();
    void editing.save().then((id) => {
      if (id !== null) onSaved(id);
    });
  };
  return (
    <div className="member-columns">
      <form className="stack" onSubmit={submit} onKeyDown={keepOpen}>
        <BasicFields document={document} set={set} asked={asked} />
        <PartyLists document={document} set={set} groups={groups} today={today} />
        <DepartureFields document={document} set={set} />
        <FailureNote failure={failure} />
        <div className="save-bar">
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
      <aside className="member-side" aria-label={findingWords.check}>
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
