import type { Failure, Result } from '../../../../electron/contract';
import { Answered } from '../../../ui/Answered';
import { LoadingState } from '../../../ui/LoadingState';
import { Editor } from './Editor';
import type { Handover } from './handover';
import type { EditorStart } from './start';
import { useLoaded } from './use-loaded';

export interface EditorScreenProps {
  readonly load: () => Promise<Result<EditorStart, Failure>>;
  readonly handover?: Handover | undefined;
}

/** Loads what the form begins with, once, and shows the form. */
export function EditorScreen({ load, handover }: EditorScreenProps) {
  const loaded = useLoaded(load, handover?.start);
  return (
    <Answered query={loaded} loading={<LoadingScreen />}>
      {(start) => <Editor start={start} handover={handover} onStartOver={() => void loaded.refetch()} />}
    </Answered>
  );
}

function LoadingScreen() {
  return (
    <div className="page">
      <LoadingState lines={9} />
    </div>
  );
}
