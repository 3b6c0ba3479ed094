import type { MemberDocument } from '../../electron/contract';
import { MemberForm } from '../features/members/form/MemberForm';
import type { MemberEditing } from '../features/members/form/use-member-form';
import { MembersView } from '../features/members/MembersView';
import { MemberView } from '../features/members/MemberView';
import { blankMember } from '../features/members/model/new-member';
import { Answered } from '../ui/Answered';
import { Page } from '../ui/Page';
import { answered, failed, type GalleryEntry, nothing, waiting } from './entry';
import { GROUPS, memberHistory, memberRows, viewOf } from './sample-members';

const TODAY = '2026-11-22';
const at = (index: number): MemberDocument => memberRows[index]?.document ?? blankMember();
const editing = (document: MemberDocument, more: Partial<MemberEditing> = {}): MemberEditing => ({
  document,
  set: nothing,
  asked: false,
  failure: null,
  busy: false,
  draftAt: null,
  save: async () => null,
  dropDraft: async () => undefined,
  ...more,
});
const view = (document: MemberDocument, history: Parameters<typeof MemberView>[0]['history'] = answered(memberHistory)) => (
  <MemberView view={viewOf(document)} history={history} groups={GROUPS} today={TODAY} failure={null} onWithdraw={async () => null} />
);
const form = (title: string, state: MemberEditing) => (
  <Page title={title} back={{ href: '/members', label: '党员名册' }}>
    <MemberForm editing={state} groups={GROUPS} today={TODAY} backHref="/members" onSaved={nothing} />
  </Page>
);
const doubtful: MemberDocument = { ...at(1), joinedOn: '2013-12-11', confirmedOn: '2012-12-11', statuses: [{ id: 's', removed: false, status: 'full', from: '2012-12-11', until: '' }] };

export const entries: readonly GalleryEntry[] = [
  { name: 'list', at: '/members', show: () => <MembersView rows={memberRows} groups={GROUPS} /> },
  { name: 'list-empty', at: '/members', show: () => <MembersView rows={[]} groups={[]} /> },
  { name: 'list-loading', at: '/members', show: () => <Answered query={waiting()} title="党员名册">{() => null}</Answered> },
  { name: 'list-failed', at: '/members', show: () => <Answered query={failed('data-damaged')} title="党员名册">{() => null}</Answered> },
  { name: 'view', at: '/members/0', show: () => view(at(0)) },
  { name: 'view-departed', at: '/members/0', show: () => view(at(9)) },
  { name: 'view-history-failed', at: '/members/0', show: () => view(at(6), failed('not-found')) },
  { name: 'view-loading', at: '/members/0', show: () => view(at(7), waiting()) },
  { name: 'form-new', at: '/members/new', show: () => form('添加党员', editing(blankMember(), { asked: true })) },
  { name: 'form-edit', at: '/members/0/edit', show: () => form('修改：周海涛', editing(doubtful, { draftAt: '2026-11-22T07:20:00Z', failure: { code: 'record-changed' } })) },
  { name: 'form-departed', at: '/members/0/edit', show: () => form('修改：吴桂兰', editing(at(9))) },
];
