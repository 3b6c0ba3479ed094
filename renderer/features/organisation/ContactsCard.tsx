import { holdsOn, type OrganisationDocument } from '../../../electron/contract';
import { periodText } from '../../text/dates';
import { organisation as words } from '../../text/organisation';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';

/** Which leader of a superior keeps in touch with the organisation, those of today first. */
export function ContactsCard({ contacts, today }: { readonly contacts: OrganisationDocument['contactPoints']; readonly today: string }) {
  const shown = contacts.filter(({ removed }) => !removed).toSorted((a, b) => (a.from > b.from ? -1 : 1));
  return (
    <Section title={words.contacts} hint={words.contactsHint}>
      {shown.length === 0 && <p className="muted">{words.noContacts}</p>}
      <ul className="lines small">
        {shown.map((contact) => (
          <li key={contact.id}>
            <span className="grow">
              {contact.name}　{contact.post}
              <br />
              <span className="muted">{periodText(contact.from, contact.until)}</span>
            </span>
            {!holdsOn(contact, today) && <StateTag tone="na">{words.earlier}</StateTag>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
