import type { OrganisationDocument } from '../../../electron/contract';
import { fullDayText } from '../../text/dates';
import { organisation as words } from '../../text/organisation';
import { Section } from '../../ui/Section';
import { namesOf } from './model/edits';

/** Every name and code with the day from which it holds, the latest first. */
export function NamesCard({ document }: { readonly document: OrganisationDocument }) {
  return (
    <Section title={words.names} hint={words.namesHint}>
      <ul className="lines small">
        {namesOf(document)
          .toReversed()
          .map((line) => (
            <li key={line.id}>
              <span className="grow">
                {line.name}
                <br />
                <span className="muted">
                  {line.code}　{fullDayText(line.from)}起
                </span>
              </span>
            </li>
          ))}
      </ul>
    </Section>
  );
}
