import { AutoComplete, Select } from 'antd';
import { memberStatus, statusOn, type MemberDocument } from '../../../../electron/contract';
import { MEMBER_STATUS_NAMES } from '../../../text/kinds';
import { FIELD_NAMES, POST_SUGGESTIONS, members as words } from '../../../text/members';
import { Field } from '../../../ui/Field';
import { Section } from '../../../ui/Section';
import type { GroupName } from '../use-groups';
import { MarkLists } from './MarkLists';
import { PeriodList } from './PeriodList';
import type { MemberEditing } from './use-member-form';

const STATUSES = memberStatus.options.map((value) => ({ value, label: MEMBER_STATUS_NAMES[value] }));
const POSTS = POST_SUGGESTIONS.map((value) => ({ value }));

/** 党小组, 党内职务, 状态 and the two marks, each with from-to dates. */
export function PartyLists({ document, set, groups, today }: Pick<MemberEditing, 'document' | 'set'> & { readonly groups: readonly GroupName[]; readonly today: string }) {
  const [firstGroup] = groups;
  return (
    <Section title={words.partyLife} hint={words.today(MEMBER_STATUS_NAMES[statusOn(document, today)])}>
      <PeriodList<MemberDocument['groups'][number]>
        path="groups"
        title={FIELD_NAMES.groups}
        hint={firstGroup ? words.groupHint : undefined}
        addWord={words.addLine.groups}
        items={document.groups}
        onChange={(list) => set({ groups: list })}
        make={(base) => ({ ...base, group: firstGroup?.id ?? base.id })}
        blocked={firstGroup ? undefined : words.noGroups}
      >
        {(item, change) => (
          <Field label={words.group}>
            {(id) => <Select id={id} value={item.group} options={groups.map((group) => ({ value: group.id, label: group.name }))} onChange={(group: string) => change({ group })} />}
          </Field>
        )}
      </PeriodList>
      <PeriodList<MemberDocument['posts'][number]>
        path="posts"
        title={FIELD_NAMES.posts}
        addWord={words.addLine.posts}
        items={document.posts}
        onChange={(posts) => set({ posts })}
        make={(base) => ({ ...base, post: '', election: '', endedBy: '' })}
      >
        {(item, change) => (
          <Field label={words.post}>{(id) => <AutoComplete id={id} value={item.post} options={POSTS} maxLength={60} onChange={(post: string) => change({ post })} />}</Field>
        )}
      </PeriodList>
      <PeriodList<MemberDocument['statuses'][number]>
        path="statuses"
        title={FIELD_NAMES.statuses}
        hint={words.statusHint}
        addWord={words.addLine.statuses}
        items={document.statuses}
        onChange={(statuses) => set({ statuses })}
        make={(base) => ({ ...base, status: 'full' })}
      >
        {(item, change) => <Field label={words.status}>{(id) => <Select id={id} value={item.status} options={STATUSES} onChange={(status) => change({ status })} />}</Field>}
      </PeriodList>
      <MarkLists document={document} set={set} />
    </Section>
  );
}
