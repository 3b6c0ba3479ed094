import { nameOn, organisationDocument } from '../../../electron/contract';
import { useAnswer } from '../../data/api';
import { ORGANISATION_TYPE_NAMES, settings as words } from '../../text/settings';
import { Answered } from '../../ui/Answered';
import { Facts } from '../../ui/Facts';
import { LinkButton } from '../../ui/LinkButton';
import { Section } from '../../ui/Section';

/** Which organisation this is; everything about it is kept on its own screen. */
export function OrganisationCard({ today }: { readonly today: string }) {
  const organisation = useAnswer('organisation.get', {});
  return (
    <Section
      title={words.organisation}
      actions={
        <LinkButton href="/organisation" small>
          {words.toOrganisation}
        </LinkButton>
      }
    >
      <Answered query={organisation}>
        {({ document }) => {
          const parsed = organisationDocument.parse(document);
          const { code, name } = nameOn(parsed, today);
          return (
            <Facts
              lines={[
                [words.name, name],
                [words.code, code],
                [words.type, ORGANISATION_TYPE_NAMES[parsed.type]],
              ]}
            />
          );
        }}
      </Answered>
    </Section>
  );
}
