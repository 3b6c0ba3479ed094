import type { Failure, KeptApart } from '../../../electron/contract';
import { importText } from '../../text/importing';
import { stagedText as text } from '../../text/devices';
import { EmptyState } from '../../ui/EmptyState';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StagedKey } from './StagedKey';
import './importing.css';

export interface StagedViewProps {
  readonly keys: readonly KeptApart[];
  readonly unit: string;
  /** What was done just now. */
  readonly said: string | null;
  readonly failure: Failure | null;
  readonly onAccept: (device: string) => Promise<unknown>;
  readonly onDrop: (device: string) => Promise<unknown>;
}

/** 待核对: whose it is, why it is kept apart, how much, since when; and the two answers with what follows from them. */
export function StagedView({ keys, unit, said, failure, onAccept, onDrop }: StagedViewProps) {
  return (
    <Page title={keys.length === 0 ? text.titleNone : text.title(keys.length)} hint={keys.length === 0 ? undefined : text.hint} back={{ href: '/import', label: importText.name }}>
      {said !== null && (
        <Note tone="ok" alert>
          {said}
        </Note>
      )}
      {keys.length === 0 ? (
        <Section label={text.name}>
          <EmptyState>{text.empty}</EmptyState>
        </Section>
      ) : (
        <ul className="stack" aria-label={text.name}>
          {keys.map((key) => (
            <li key={key.device}>
              <StagedKey kept={key} unit={unit} failure={failure} onAccept={() => onAccept(key.device)} onDrop={() => onDrop(key.device)} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
