import { belongsOn, nameOn, type MemberRow, type OrganisationDocument } from '../../../electron/contract';
import { organisation as words, TYPE_WORDS } from '../../text/organisation';
import { ConflictNote } from '../../ui/ConflictNote';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { CommitteeCard } from './CommitteeCard';
import { ContactsCard } from './ContactsCard';
import { GroupsCard } from './GroupsCard';
import { committeePosts } from './model/people';
import { NamesCard } from './NamesCard';
import './organisation.css';
import { ProfileCard } from './ProfileCard';
import { TermsCard } from './TermsCard';

export interface OrganisationViewProps {
  readonly document: OrganisationDocument;
  /** The record in which something is to be chosen; null = nothing is. */
  readonly conflicts: string | null;
  readonly rows: readonly MemberRow[];
  readonly today: string;
}

/** The organisation as it stands today, and as it stood: profile, term, committee, groups, contact points. */
export function OrganisationView({ document, conflicts, rows, today }: OrganisationViewProps) {
  const type = TYPE_WORDS[document.type];
  const posts = committeePosts(rows, today);
  const members = rows.filter((row) => belongsOn(row.document, today)).length;
  const committee = new Set(posts.filter(({ now }) => now).map(({ member }) => member)).size;
  return (
    <Page
      title={nameOn(document, today).name}
      hint={`${type.place}　${words.hint(members, committee)}`}
      actions={
        <LinkButton href="/organisation/edit" main>
          {words.edit}
        </LinkButton>
      }
    >
      {conflicts !== null && <ConflictNote record={conflicts}>{words.conflict}</ConflictNote>}
      <div className="org-columns">
        <div className="stack">
          <TermsCard document={document} today={today} />
          <CommitteeCard document={document} posts={posts} title={type.committee} />
          {(type.hasGroups || document.groups.some(({ removed }) => !removed)) && <GroupsCard document={document} rows={rows} today={today} />}
        </div>
        <div className="stack">
          <ProfileCard document={document} today={today} />
          <ContactsCard contacts={document.contactPoints} today={today} />
          <NamesCard document={document} />
        </div>
      </div>
    </Page>
  );
}
