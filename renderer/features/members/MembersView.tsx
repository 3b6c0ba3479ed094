import { Button } from 'antd';
import { useMemo, useState } from 'react';
import type { MemberRow } from '../../../electron/contract';
import { useSession } from '../../data/session';
import { paperHref } from '../../data/paper-href';
import { members as words } from '../../text/members';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { SaveTableButton } from '../../ui/SaveTableButton';
import { Section } from '../../ui/Section';
import { MemberFilters } from './MemberFilters';
import { MemberTable } from './MemberTable';
import './members.css';
import { countMembers, filterMembers, NO_FILTER, presentGroups } from './model/filter';
import type { GroupName } from './use-groups';

/** 党员名册: how many there are, and everybody in one table. */
export function MembersView({ rows, groups }: { readonly rows: readonly MemberRow[]; readonly groups: readonly GroupName[] }) {
  const { today } = useSession();
  const [filter, setFilter] = useState(NO_FILTER);
  const counts = useMemo(() => countMembers(rows), [rows]);
  const shown = useMemo(() => filterMembers(rows, filter), [rows, filter]);
  const add = (
    <LinkButton href="/members/new" main>
      {words.add}
    </LinkButton>
  );
  const actions = (
    <>
      <LinkButton href="/intake/roster">{words.intake}</LinkButton>
      <LinkButton href={paperHref({ paper: 'roster', personal: false }, '/members')}>{words.print}</LinkButton>
      <SaveTableButton request={{ table: 'roster', only: shown.map(({ id }) => id) }} disabled={shown.length === 0} />
      {add}
    </>
  );
  if (rows.length === 0) {
    return (
      <Page title={words.place}>
        <Section label={words.place}>
          <EmptyState
            title={words.emptyTitle}
            action={
              <span className="row wrap">
                {add}
                <LinkButton href="/intake/roster">{words.intakeFirst}</LinkButton>
              </span>
            }
          >
            {words.empty}
          </EmptyState>
        </Section>
      </Page>
    );
  }
  return (
    <Page title={words.title(counts.full, counts.probationary)} hint={words.departedHint(counts.gone)} actions={actions}>
      <MemberFilters filter={filter} onChange={setFilter} groups={presentGroups(groups, today)} shown={shown.length} total={rows.length} />
      <Section label={words.place}>
        {shown.length === 0 ? (
          <EmptyState action={<Button onClick={() => setFilter({ ...NO_FILTER, here: 'all' })}>{words.clearFilters}</Button>}>{words.noneFound}</EmptyState>
        ) : (
          <MemberTable rows={shown} groups={groups} />
        )}
      </Section>
    </Page>
  );
}
