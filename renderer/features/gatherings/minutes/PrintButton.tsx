import { Button, Dropdown } from 'antd';
import type { GatheringKind } from '../../../../electron/contract';
import { minutesWords as words } from '../../../text/gatherings';
import { KIND_NAMES } from '../../../text/kinds';

const ALL = 'all';

/** 打印. What counts as several kinds is printed one sheet a kind, or only the sheet of one: each register has its own. */
export function PrintButton({ kinds, onPrint }: { readonly kinds: readonly GatheringKind[]; readonly onPrint: (only: GatheringKind | null) => void }) {
  if (kinds.length === 1) return <Button onClick={() => onPrint(null)}>{words.print}</Button>;
  const items = [{ key: ALL, label: words.printAll }, ...kinds.map((kind) => ({ key: kind as string, label: words.printOnly(KIND_NAMES[kind]) }))];
  return (
    <Dropdown trigger={['click']} autoFocus menu={{ items, onClick: ({ key }) => onPrint(kinds.find((kind) => kind === key) ?? null) }}>
      <Button>{words.print}</Button>
    </Dropdown>
  );
}
