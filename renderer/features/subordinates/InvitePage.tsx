import { useState } from 'react';
import { useParams } from 'wouter';
import type { SubordinateView } from '../../../electron/contract';
import { useSend } from '../../data/api';
import { useSession } from '../../data/session';
import { subordinatesText as text } from '../../text/subordinates';
import { InviteView } from './InviteView';
import { PaperView } from './PaperView';
import { SlotPage } from './SlotPage';

/** /subordinates/:record/invite: the file to a stick, then the code for the paper, shown this once. */
export default function InvitePage() {
  const { record } = useParams<{ record: string }>();
  return (
    <SlotPage record={record} title={text.invite}>
      {(slot) => <Invite key={slot.record} slot={slot} />}
    </SlotPage>
  );
}

function Invite({ slot }: { readonly slot: SubordinateView }) {
  const session = useSession();
  const [to, setTo] = useState<string | null>(null);
  const invite = useSend('subordinates.invite');
  const print = useSend('page.print');
  if (invite.data)
    return <PaperView from={session} slot={slot} invitation={invite.data} failure={print.error} onPrint={() => print.mutate({})} />;
  const write = (): void => {
    if (to !== null) invite.mutate({ record: slot.record, to, replaces: slot.taken });
  };
  return <InviteView slot={slot} to={to} onTo={setTo} busy={invite.isPending} failure={invite.error} onWrite={write} />;
}
