import { Button } from 'antd';
import { shortInstantText } from '../../../text/dates';
import { members as words } from '../../../text/members';
import { Note } from '../../../ui/Note';
import type { MemberFormStart } from './use-member-form';

/** Says that the form goes on with what was typed last time, and offers to drop it. */
export function DraftNote({ start, onDrop }: { readonly start: MemberFormStart; readonly onDrop: () => void }) {
  if (start.draftAt === null) return null;
  return (
    <Note
      tone="info"
      action={
        <Button size="small" onClick={onDrop}>
          {words.draftDrop}
        </Button>
      }
    >
      {words.draftFound(shortInstantText(start.draftAt))}
    </Note>
  );
}
