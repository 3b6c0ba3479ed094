import type { SuperiorView, WrittenFile } from '../../../electron/contract';
import { useSend } from '../../data/api';
import { DigitsView } from './DigitsView';

/** Step 4: compares the digits; agreed makes the superior ours, different spoils the invitation. */
export function DigitsStep({
  superior,
  file,
  onSpoiled,
}: {
  readonly superior: SuperiorView;
  readonly file: WrittenFile | null;
  readonly onSpoiled: () => void;
}) {
  const confirm = useSend('superior.confirm');
  const differ = async (): Promise<void> => {
    try {
      await confirm.mutateAsync({ digitsAgree: false });
    } catch (failure) {
      // The refusal is the expected answer here: it says that nothing was confirmed.
      if (!isDigitsDiffer(failure)) throw failure;
    }
    onSpoiled();
  };
  const failure = confirm.error?.code === 'digits-differ' ? null : confirm.error;
  return (
    <DigitsView
      superior={superior}
      file={file}
      busy={confirm.isPending}
      failure={failure}
      onAgree={() => confirm.mutate({ digitsAgree: true })}
      onDiffer={differ}
    />
  );
}

const isDigitsDiffer = (failure: unknown): boolean =>
  typeof failure === 'object' && failure !== null && 'code' in failure && failure.code === 'digits-differ';
