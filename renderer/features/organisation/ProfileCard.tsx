import { nameOn, type OrganisationDocument } from '../../../electron/contract';
import { fullDayText } from '../../text/dates';
import { organisation as words } from '../../text/organisation';
import { ORGANISATION_TYPE_NAMES } from '../../text/settings';
import { Facts } from '../../ui/Facts';
import { Section } from '../../ui/Section';

/** What the yearly handbook's first page says of the organisation. */
export function ProfileCard({ document, today }: { readonly document: OrganisationDocument; readonly today: string }) {
  const filled = (text: string) => (text === '' ? <span className="muted">{words.notFilled}</span> : text);
  return (
    <Section title={words.profile}>
      <Facts
        lines={[
          [words.type, ORGANISATION_TYPE_NAMES[document.type]],
          [words.code, nameOn(document, today).code],
          [words.foundedOn, filled(fullDayText(document.foundedOn))],
          [words.dissolvedOn, fullDayText(document.dissolvedOn)],
          [words.hostUnit, filled(document.hostUnit)],
          [words.superiorName, filled(document.superiorName)],
          [words.address, document.address],
          [words.phone, document.phone],
        ]}
      />
    </Section>
  );
}
