import { covers, type MemberDocument } from '../../../electron/contract';
import { periodText } from '../../text/dates';
import { MEMBER_STATUS_NAMES } from '../../text/kinds';
import { EXEMPTION_NAMES, FIELD_NAMES, MOBILITY_NAMES, members as words } from '../../text/members';
import { Facts } from '../../ui/Facts';
import { StateTag } from '../../ui/StateTag';
import type { PeriodItem } from './form/PeriodList';
import { statusPeriods } from './model/status-periods';
import type { GroupName } from './use-groups';

export interface MemberPeriodsProps {
  readonly document: MemberDocument;
  readonly groups: readonly GroupName[];
  readonly today: string;
}

/** What the person was by date, list by list, the latest on top; what holds today is marked. */
export function MemberPeriods({ document, groups, today }: MemberPeriodsProps) {
  const names = new Map(groups.map(({ id, name }) => [id, name]));
  const there = (items: readonly PeriodItem[]): boolean => items.some(({ removed }) => !removed);
  const lines = [
    [FIELD_NAMES.statuses, <Lines key="s" today={today} items={statusPeriods(document)} word={(item) => MEMBER_STATUS_NAMES[item.status]} />],
    [FIELD_NAMES.posts, <Lines key="p" today={today} items={document.posts} word={(item) => item.post} />],
    [FIELD_NAMES.groups, <Lines key="g" today={today} items={document.groups} word={(item) => names.get(item.group) ?? words.noGroup} />],
    [FIELD_NAMES.mobility, there(document.mobility) ? <Lines key="m" today={today} items={document.mobility} word={(item) => `${MOBILITY_NAMES[item.kind]} ${item.place}`.trim()} /> : ''],
    [FIELD_NAMES.exemptions, there(document.exemptions) ? <Lines key="e" today={today} items={document.exemptions} word={(item) => EXEMPTION_NAMES[item.reason]} /> : ''],
  ] as const;
  return <Facts lines={lines} />;
}

function Lines<T extends PeriodItem>({ items, word, today }: { readonly items: readonly T[]; readonly word: (item: T) => string; readonly today: string }) {
  const shown = items.filter(({ removed }) => !removed).toSorted((a, b) => (a.from > b.from ? -1 : 1));
  if (shown.length === 0) return <span className="muted">{words.none}</span>;
  return (
    <ol className="member-timeline">
      {shown.map((item) => (
        <li key={item.id} data-now={covers(item, today) ? '' : undefined}>
          {word(item)}　<span className="muted small">{periodText(item.from, item.until)}</span>
          {covers(item, today) && <StateTag tone="ok">{words.now}</StateTag>}
        </li>
      ))}
    </ol>
  );
}
