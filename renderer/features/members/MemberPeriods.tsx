import type { MemberDocument } from '../../../electron/contract';
import { periodText } from '../../text/dates';
import { MEMBER_STATUS_NAMES } from '../../text/kinds';
import { EXEMPTION_NAMES, FIELD_NAMES, MOBILITY_NAMES, members as words } from '../../text/members';
import { Facts } from '../../ui/Facts';
import type { PeriodItem } from './form/PeriodList';
import type { GroupName } from './use-groups';

/** The dated lists, each line with its period, the latest first. */
export function MemberPeriods({ document, groups }: { readonly document: MemberDocument; readonly groups: readonly GroupName[] }) {
  const names = new Map(groups.map(({ id, name }) => [id, name]));
  const lines = [
    [FIELD_NAMES.groups, <Lines key="g" items={document.groups} word={(item) => names.get(item.group) ?? words.noGroup} />],
    [FIELD_NAMES.posts, <Lines key="p" items={document.posts} word={(item) => item.post} />],
    [FIELD_NAMES.statuses, document.statuses.some(({ removed }) => !removed) ? <Lines key="s" items={document.statuses} word={(item) => MEMBER_STATUS_NAMES[item.status]} /> : ''],
    [FIELD_NAMES.mobility, document.mobility.some(({ removed }) => !removed) ? <Lines key="m" items={document.mobility} word={(item) => `${MOBILITY_NAMES[item.kind]} ${item.place}`.trim()} /> : ''],
    [FIELD_NAMES.exemptions, document.exemptions.some(({ removed }) => !removed) ? <Lines key="e" items={document.exemptions} word={(item) => EXEMPTION_NAMES[item.reason]} /> : ''],
  ] as const;
  return <Facts lines={lines} />;
}

function Lines<T extends PeriodItem>({ items, word }: { readonly items: readonly T[]; readonly word: (item: T) => string }) {
  const shown = items.filter(({ removed }) => !removed).toSorted((a, b) => (a.from > b.from ? -1 : 1));
  if (shown.length === 0) return <span className="muted">{words.none}</span>;
  return (
    <ul>
      {shown.map((item) => (
        <li key={item.id}>
          {word(item)}　<span className="muted small">{periodText(item.from, item.until)}</span>
        </li>
      ))}
    </ul>
  );
}
