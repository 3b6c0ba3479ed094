import { useSend } from '../data/api';
import { practice as words } from '../text/practice';
import { ConfirmDanger } from '../ui/ConfirmDanger';
import { FailureNote } from '../ui/FailureNote';
import './practice.css';

/** On every screen of practice data, in a colour that nothing else has; on paper a mark across the page. */
export function PracticeBand() {
  const leave = useSend('practice.leave');
  const end = async (): Promise<void> => {
    await leave.mutateAsync({});
    window.location.hash = '';
    window.location.reload();
  };
  return (
    <>
      <aside className="practice-band no-print" aria-label={words.band}>
        <strong>{words.band}</strong>
        <span className="grow">{words.bandText}</span>
        <ConfirmDanger button={words.leave} title={words.leaveTitle} confirm={words.doLeave} onConfirm={end}>
          <p>{words.leaveText}</p>
          <FailureNote failure={leave.error} />
        </ConfirmDanger>
      </aside>
      <div className="practice-mark" aria-hidden="true">
        {words.watermark}
      </div>
    </>
  );
}
