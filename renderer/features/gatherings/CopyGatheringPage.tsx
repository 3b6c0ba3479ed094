import { useParams } from 'wouter';
import { gatheringKind } from '../../../electron/contract';
import { useSession } from '../../data/session';
import { EditorScreen } from './editor/EditorScreen';
import { startCopy } from './editor/start';

/** /gatherings/copy/:kind copies the last one of that kind, /gatherings/copy/:kind/:from a given one. */
export default function CopyGatheringPage() {
  const params = useParams();
  const kind = gatheringKind.catch('party-meeting').parse(params['kind']);
  const { today } = useSession();
  return <EditorScreen load={() => startCopy(kind, today, params['from'])} />;
}
