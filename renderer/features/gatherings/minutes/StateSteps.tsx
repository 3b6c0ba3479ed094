import type { RecordState } from '../../../../electron/contract';
import { instantText, shortInstantText } from '../../../text/dates';
import { minutesWords as words } from '../../../text/gatherings';
import { RecordStateTag } from '../../../ui/RecordStateTag';

export interface StateStepsProps {
  readonly state: RecordState;
  readonly submittedAt: string | null;
  readonly writtenAt: string | null;
  readonly deliveredAt: string | null;
  readonly savedAt: string;
  readonly author: string;
}

/** 提交 → 写出 → 送达 with their days, and 计入 as the newest receipt says: how far this record came, and what was never mixed with what. */
export function StateSteps({ state, submittedAt, writtenAt, deliveredAt, savedAt, author }: StateStepsProps) {
  const steps = [
    [words.state.submitted, submittedAt],
    [words.state.written, writtenAt],
    [words.state.delivered, deliveredAt],
  ] as const;
  const counted = state === 'counted';
  return (
    <div className="state-steps no-print">
      <RecordStateTag state={state} />
      <ol>
        {steps.map(([label, at]) => (
          <li key={label} className={at === null ? '' : 'reached'}>
            <b>{label}</b>
            <span>{at === null ? words.state.notYet : shortInstantText(at)}</span>
          </li>
        ))}
        <li className={counted ? 'reached' : ''}>
          <b>{words.state.counted}</b>
          <span>{counted ? words.state.countedYes : words.state.notYet}</span>
        </li>
      </ol>
      <span className="muted small">{words.savedLine(instantText(savedAt), author)}</span>
    </div>
  );
}
