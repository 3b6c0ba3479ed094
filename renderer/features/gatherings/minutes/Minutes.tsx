import { minutesOnScreen, minutesPaper, type GatheringKind, type MinutesInput } from '../../../../electron/contract';
import { Paper } from '../../../ui/Paper';
import { PaperSheet } from '../../../ui/PaperSheet';
import './minutes.css';

export interface MinutesProps {
  readonly input: MinutesInput;
  /** Only this kind's sheet is printed; null = one sheet for each counted kind. */
  readonly only?: GatheringKind | null;
}

/**
 * The record as minutes. On the screen one sheet holds the parts of all counted kinds; on paper each counted kind is a
 * sheet of its own, as each register has its own.
 */
export function Minutes({ input, only = null }: MinutesProps) {
  return (
    <>
      <Paper kind="minutes" />
      <div className="no-print">
        <PaperSheet sheet={minutesOnScreen(input)} />
      </div>
      {minutesPaper(input, only).sheets.map((sheet, index) => (
        <div key={sheet.name} className={index === 0 ? 'minutes-kind-sheet minutes-kind-first' : 'minutes-kind-sheet'}>
          <PaperSheet sheet={sheet} />
        </div>
      ))}
    </>
  );
}
