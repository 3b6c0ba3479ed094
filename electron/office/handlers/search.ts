import type { LedgerItemDocument, MemberDocument, SearchHit, SearchGroup } from '../../contract';
import type { DuesDocument } from '../../../db/domain/dues';
import type { ExplanationDocument } from '../../../db/domain/explanation';
import type { GatheringDocument } from '../../../db/domain/gathering';
import type { SubordinateDocument } from '../../../db/domain/organisation';
import type { PlanDocument } from '../../../db/domain/plan';
import { ok } from '../../../db/domain/result';
import type { SearchedKind } from '../../../db/domain/searched';
import type { TalkDocument } from '../../../db/domain/talk';
import { orgNames } from '../../../db/office/org-names';
import { documentOfRow, recordRow } from '../../../db/office/records';
import { searchGroups, type Found, type FoundGroup } from '../../../db/office/search';
import { forgetSearches, recentSearches, rememberSearch } from '../../../db/store/recent-searches';
import { whenOpen, type Handlers } from '../context';

type Called = Pick<SearchHit, 'title' | 'when'>;

function called(kind: SearchedKind, document: unknown): Called {
  switch (kind) {
    case 'member':
      return { title: (document as MemberDocument).name, when: '' };
    case 'ledger-item':
      return { title: (document as LedgerItemDocument).title, when: (document as LedgerItemDocument).dueOn };
    case 'talk': {
      const { on, with: others } = document as TalkDocument;
      return { title: others.filter(({ removed }) => !removed).map(({ name }) => name).join('、'), when: on };
    }
    case 'plan':
      return { title: (document as PlanDocument).title, when: (document as PlanDocument).from };
    case 'dues':
      return { title: String((document as DuesDocument).year), when: '' };
    case 'explanation':
      return { title: (document as ExplanationDocument).cell, when: (document as ExplanationDocument).on };
    case 'subordinate':
      return { title: (document as SubordinateDocument).name, when: '' };
    case 'gathering':
      return { title: (document as GatheringDocument).title, when: (document as GatheringDocument).start };
  }
}

function groupOf({ kind, found, more }: FoundGroup, names: ReadonlyMap<string, string>): SearchGroup {
  const hit = ({ record, org, document, excerpt, matches }: Found): SearchHit => ({ record, kind, ...called(kind, JSON.parse(document)), orgName: names.get(org) ?? '', excerpt, matches });
  return { kind, hits: found.map(hit), more };
}

export const searchHandlers: Handlers = {
  'search.query': whenOpen<'search.query'>(({ person, limit, from = '', until = '', ...search }, { office, moment }) => {
    const found = person === undefined ? undefined : recordRow(office.db, person);
    const named = found?.kind === 'member' ? { member: found.id, name: documentOfRow(found, 'member').name } : undefined;
    // A person who is not there (any more) is in nothing.
    if (person !== undefined && named === undefined) return ok([]);
    const names = orgNames(office, moment.today);
    return ok(searchGroups(office, { ...search, from, until, person: named }, limit).map((group) => groupOf(group, names)));
  }),
  'search.recent': whenOpen<'search.recent'>((_, { office }) => ok(recentSearches(office.db))),
  'search.remember': whenOpen<'search.remember'>(({ text }, { office }) => {
    rememberSearch(office.db, text);
    return ok(null);
  }),
  'search.forget': whenOpen<'search.forget'>((_, { office }) => {
    forgetSearches(office.db);
    return ok(null);
  }),
};
