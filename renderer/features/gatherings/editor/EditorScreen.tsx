import type { Failure, Result } from '../../../../electron/contract';
import { FailedScreen, LoadingScreen } from '../FailedScreen';
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
  if (loaded.error !== null) return <FailedScreen failure={loaded.error} onRetry={() => void loaded.refetch()} />;
  if (loaded.data === undefined) return <LoadingScreen />;
  return <Editor start={loaded.data} handover={handover} onStartOver={() => void loaded.refetch()} />;
}
