import { Input, Segmented, Select } from 'antd';
import { MEMBER_STATUS_NAMES } from '../../text/kinds';
import { FIELD_NAMES, members as words } from '../../text/members';
import type { MemberFilter } from './model/filter';
import type { GroupName } from './use-groups';
import { CLEARING, INPUT_CLEARING } from '../../ui/clearing';

const HERE = [
  { value: 'here', label: words.here.here },
  { value: 'gone', label: words.here.gone },
  { value: 'all', label: words.here.all },
] as const satisfies readonly { readonly value: MemberFilter['here']; readonly label: string }[];
const STATUSES = [
  { value: 'full', label: MEMBER_STATUS_NAMES.full },
  { value: 'probationary', label: MEMBER_STATUS_NAMES.probationary },
  { value: 'under-probation', label: MEMBER_STATUS_NAMES['under-probation'] },
  { value: 'rights-suspended', label: MEMBER_STATUS_NAMES['rights-suspended'] },
] as const satisfies readonly { readonly value: NonNullable<MemberFilter['status']>; readonly label: string }[];

export interface MemberFiltersProps {
  readonly filter: MemberFilter;
  readonly onChange: (filter: MemberFilter) => void;
  readonly groups: readonly GroupName[];
  readonly shown: number;
  readonly total: number;
}

/** Search, who is here, status and group, with how many of how many fit. */
export function MemberFilters({ filter, onChange, groups, shown, total }: MemberFiltersProps) {
  return (
    <div className="row wrap" role="search" aria-label={words.place}>
      <Input
        type="search"
        allowClear={INPUT_CLEARING}
        style={{ width: '17rem' }}
        aria-label={words.search}
        placeholder={words.searchPlaceholder}
        value={filter.text}
        onChange={(event) => onChange({ ...filter, text: event.target.value })}
      />
      <Segmented<MemberFilter['here']> aria-label={words.hereLabel} options={[...HERE]} value={filter.here} onChange={(here) => onChange({ ...filter, here })} />
      <Select<MemberFilter['status']>
        style={{ width: '9rem' }}
        aria-label={FIELD_NAMES.statuses}
        placeholder={words.allStatuses}
        allowClear={CLEARING}
        value={filter.status}
        options={[...STATUSES]}
        onChange={(status) => onChange({ ...filter, status: status ?? null })}
      />
      <Select<string | null>
        style={{ width: '11rem' }}
        aria-label={FIELD_NAMES.groups}
        placeholder={words.allGroups}
        allowClear={CLEARING}
        value={filter.group}
        options={[...groups.map(({ id, name }) => ({ value: id, label: name })), { value: '', label: words.noGroup }]}
        onChange={(group) => onChange({ ...filter, group: group ?? null })}
      />
      <span className="muted small" role="status">
        {words.shown(shown, total)}
      </span>
    </div>
  );
}
