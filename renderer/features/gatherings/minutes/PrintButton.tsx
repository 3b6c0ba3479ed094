import { Button, Dropdown } from 'antd';
import type { PaperRequest } from '../../../../electron/contract';
import { minutesWords as words } from '../../../text/gatherings';
import type { RecordPaper } from './record-papers';

/** 打印: the papers of a record in groups, its minutes first. One paper alone needs no menu. */
export function PrintButton({ papers, onPrint }: { readonly papers: readonly (readonly RecordPaper[])[]; readonly onPrint: (request: PaperRequest) => void }) {
  const all = papers.flat();
  const [only] = all;
  if (all.length === 1 && only !== undefined) return <Button onClick={() => onPrint(only.request)}>{words.print}</Button>;
  const items = papers.flatMap((group, at) => [
    ...(at > 0 ? [{ type: 'divider' as const, key: `line ${at}` }] : []),
    ...group.map(({ label }) => ({ key: label, label })),
  ]);
  const onClick = ({ key }: { readonly key: string }): void => {
    const chosen = all.find(({ label }) => label === key);
    if (chosen) onPrint(chosen.request);
  };
  return (
    <Dropdown trigger={['click']} autoFocus menu={{ items, onClick }}>
      <Button>{words.print}</Button>
    </Dropdown>
  );
}
