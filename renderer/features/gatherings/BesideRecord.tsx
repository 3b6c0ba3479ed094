import type { AnswerOf, MeetingLinks } from '../../../electron/contract';
import { useAnswer, useSend } from '../../data/api';
import { useDoubles } from '../../data/doubles';
import { conflictsText } from '../../text/conflicts';
import { Note } from '../../ui/Note';
import { ElectionCard } from './minutes/ElectionCard';
import { LinkedMeetings } from './minutes/LinkedMeetings';

/** What stands above the minutes of some kinds: an election's outcome to take over, the meetings before and after. */
export function BesideRecord({ view, links }: { readonly view: AnswerOf<'gatherings.get'>; readonly links: MeetingLinks | undefined }) {
  const { document, own } = view;
  const doubles = useDoubles();
  const isOpen = own && !document.withdrawn;
  return (
    <div className="stack no-print">
      {doubles.has(view.id) && (
        <Note tone="due">{own ? conflictsText.doublesNote : conflictsText.doublesNoteBelow}</Note>
      )}
      {links !== undefined && !document.withdrawn && <LinkedMeetings links={links} waits={isOpen && document.committeeMeeting?.toPartyMeeting === true} />}
      {isOpen && document.countedKinds.includes('election') && <Outcome record={view.id} />}
    </div>
  );
}

function Outcome({ record }: { readonly record: string }) {
  const election = useAnswer('elections.get', { record });
  const take = useSend('elections.take');
  const giveBack = useSend('elections.giveBack');
  if (election.data === undefined) return null;
  return (
    <ElectionCard
      view={election.data}
      busy={take.isPending || giveBack.isPending}
      failure={take.error ?? giveBack.error}
      onTake={() => take.mutate({ record })}
      onGiveBack={() => giveBack.mutate({ record })}
    />
  );
}
