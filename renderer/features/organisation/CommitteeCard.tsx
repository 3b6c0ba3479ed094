import { Link } from 'wouter';
import { branchShape, type OrganisationDocument } from '../../../electron/contract';
import { periodText } from '../../text/dates';
import { organisation as words } from '../../text/organisation';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { Section } from '../../ui/Section';
import type { CommitteePost } from './model/people';

export interface CommitteeCardProps {
  readonly document: OrganisationDocument;
  readonly posts: readonly CommitteePost[];
  readonly title: string;
}

/** Who is on the committee with which post since when, as the members' own records say; those of before below. */
export function CommitteeCard({ document, posts, title }: CommitteeCardProps) {
  const current = posts.filter(({ now }) => now);
  const past = posts.filter(({ now }) => !now);
  const times = branchShape(document).committees.filter(({ from, until }) => from + until !== '');
  const has = branchShape(document).committees.length > 0;
  return (
    <Section title={title} hint={words.committeeHint}>
      {!has && <p className="muted small">{words.noCommittee}</p>}
      {times.map(({ from, until }) => (
        <p key={from + until} className="muted small">
          {words.committeeTimes(from, until)}
        </p>
      ))}
      {current.length === 0 ? <EmptyState action={<LinkButton href="/members">{words.toMembers}</LinkButton>}>{words.noPosts}</EmptyState> : <PostTable posts={current} label={words.now} />}
      {past.length > 0 && (
        <details className="org-past">
          <summary>{words.pastShow(past.length)}</summary>
          <PostTable posts={past} label={words.past} />
        </details>
      )}
    </Section>
  );
}

function PostTable({ posts, label }: { readonly posts: readonly CommitteePost[]; readonly label: string }) {
  return (
    <table className="plain" aria-label={label}>
      <thead>
        <tr>
          <th>{words.post}</th>
          <th>{words.person}</th>
          <th>{words.dates}</th>
        </tr>
      </thead>
      <tbody>
        {posts.map(({ id, member, name, post, from, until }) => (
          <tr key={id}>
            <td>{post}</td>
            <td>
              <Link href={`/members/${member}`}>{name}</Link>
            </td>
            <td className="muted">{periodText(from, until)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
