import { useAnswer, useSend } from '../../data/api';
import { useSession } from '../../data/session';
import { Answered } from '../../ui/Answered';
import { ChooseView } from './ChooseView';
import { reportChoice } from './report-choice';
import { ReportFrame } from './ReportFrame';

/** Step 1 with its questions to the data: which records go, which still wait for 提交. */
export function ChooseStep({ onNext }: { readonly onNext: () => void }) {
  const { org } = useSession();
  const rows = useAnswer('gatherings.list', { org });
  const submit = useSend('records.submit');
  return (
    <Answered query={rows} loading={<ReportFrame step={0}>{null}</ReportFrame>}>
      {(list) => (
        <ChooseView
          choice={reportChoice(list, org)}
          onNext={onNext}
          onSubmit={(records) => submit.mutate({ records: [...records] })}
          busy={submit.isPending}
          failure={submit.error}
        />
      )}
    </Answered>
  );
}
