import { Button } from 'antd';
import { shortInstantText } from '../../../text/dates';
import { ledgerItem as words } from '../../../text/ledgers';
import { Note } from '../../../ui/Note';

/** Says that the form goes on with what was typed last time, and offers to drop it. */
export function ItemDraftNote({ draftAt, onDrop }: { readonly draftAt: string | null; readonly onDrop: () => void }) {
  if (draftAt === null) return null;
  return (
    <Note
      tone="info"
      action={
        <Button size="small" onClick={onDrop}>
          {words.draftDrop}
        </Button>
      }
    >
      {words.draftFound(shortInstantText(draftAt))}
    </Note>
  );
}
