import { useParams } from 'wouter';
import { gatheringKind } from '../../../electron/contract';
import { useSession } from '../../data/session';
import { EditorScreen } from './editor/EditorScreen';
import { startNew } from './editor/start';

/** /gatherings/new/:kind */
export default function NewGatheringPage() {
  const kind = gatheringKind.catch('party-meeting').parse(useParams()['kind']);
  const { today } = useSession();
  return <EditorScreen load={() => startNew(kind, today)} />;
}
