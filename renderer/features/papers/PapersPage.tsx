import { useAnswer } from '../../data/api';
import { useSession } from '../../data/session';
import { useSeen } from '../../data/use-seen';
import { templateWords as words } from '../../text/templates';
import { AnsweredPage } from '../../ui/AnsweredPage';
import { PapersView } from './PapersView';

/** /papers: every paper that there is, where it is printed, and its layout. */
export default function PapersPage() {
  const states = useAnswer('templates.list', {});
  useSeen('template', states.data !== undefined);
  const { today } = useSession();
  return (
    <AnsweredPage title={words.place} query={states}>
      {({ papers }) => <PapersView states={papers} year={Number(today.slice(0, 4))} />}
    </AnsweredPage>
  );
}
