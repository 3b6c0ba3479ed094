import type { ConflictView } from '../../../electron/contract';
import { conflictsText as text } from '../../text/conflicts';
import { shortInstantText } from '../../text/dates';
import { Section } from '../../ui/Section';
import { sideWords } from './side-words';
import { markedSides } from './marked-sides';

export interface FieldSidesProps {
  readonly conflict: ConflictView;
  readonly field: ConflictView['conflicts'][number];
  /** The version that was clicked. */
  readonly chosen: string | null;
  readonly onChoose: (version: string) => void;
}

/** One place with its values beside each other: who, on which computer, when; a click takes it, another click leaves it open. */
export function FieldSides({ conflict, field, chosen, onChoose }: FieldSidesProps) {
  const words = sideWords(conflict, field);
  const sides = field.candidates.map((candidate) => words.value(candidate));
  const marked = field.ending ? sides.map((whole) => ({ lead: whole, own: '', tail: '' })) : markedSides(sides);
  return (
    <Section title={words.field} hint={field.ending ? text.endingNote : undefined}>
      <div className="conflict-sides" role="group" aria-label={words.field}>
        {field.candidates.map((candidate, at) => {
          const which = candidate.thisDevice ? text.thisDevice : text.otherDevice;
          const { lead = '', own = '', tail = '' } = marked[at] ?? {};
          return (
            <button key={candidate.version} type="button" className="conflict-side" aria-pressed={chosen === candidate.version} onClick={() => onChoose(candidate.version)}>
              <span className="muted small">{text.by(candidate.author, which, shortInstantText(candidate.savedAt))}</span>
              <span>
                {lead}
                {own !== '' && <ins>{own}</ins>}
                {tail}
              </span>
            </button>
          );
        })}
      </div>
    </Section>
  );
}
