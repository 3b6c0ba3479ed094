import { yearOf } from '../../electron/contract';
import { useAnswer } from '../data/api';
import { years as words } from '../text/years';
import { LinkButton } from './LinkButton';
import { Note } from './Note';

/**
 * Above a form whose day lies in a sealed year: said as soon as the day is typed, not when all is typed and saving is
 * refused. `before`: the day that is saved, '' = none; a record that may be corrected stays in its own year unasked.
 */
export function SealedDayNote({ on, before }: { readonly on: string; readonly before: string }) {
  const sealed = useAnswer('years.sealed', {}).data ?? [];
  if (on === '' || on.slice(0, 4) === before.slice(0, 4) || !sealed.includes(yearOf(on))) return null;
  return (
    <Note tone="due" action={<LinkButton href="/years">{words.title}</LinkButton>}>
      {words.sealedDay(yearOf(on))}
    </Note>
  );
}
