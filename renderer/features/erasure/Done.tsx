import type { Erased } from '../../../electron/contract';
import { erasure as words } from '../../text/erasure';
import { LinkButton } from '../../ui/LinkButton';
import { Section } from '../../ui/Section';
import { Elsewhere } from './Elsewhere';

/** What the program cannot reach is said by name. */
export function Done({ done, record }: { readonly done: Erased; readonly record: string }) {
  return (
    <Section title={words.left} hint={words.leftNote}>
      <div className="stack">
        {done.backups.length > 0 && (
          <div>
            <strong>{words.backups}</strong>
            <p>{words.backupsNote}</p>
            <ul>
              {done.backups.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </div>
        )}
        {done.reports.length > 0 && (
          <div>
            <strong>{words.reports}</strong>
            <p>{words.reportsNote(done.reports.join('、'))}</p>
          </div>
        )}
        <div>
          <strong>{words.sticks}</strong>
          <p>{words.sticksNote}</p>
        </div>
        <Elsewhere lines={done.elsewhere} />
        <div>
          <LinkButton href={`/history/${record}`}>{words.toHistory}</LinkButton>
        </div>
      </div>
    </Section>
  );
}
