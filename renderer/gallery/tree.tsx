import { ContentView } from '../features/exchange/ContentView';
import { ExchangeView } from '../features/exchange/ExchangeView';
import { LevelsDialog } from '../features/exchange/LevelsDialog';
import { EndDialog } from '../features/tree/EndDialog';
import { MoveDialog } from '../features/tree/MoveDialog';
import { TreeView } from '../features/tree/TreeView';
import { nothing, type GalleryEntry } from './entry';
import { LOG, PREVIEW, STAND, SUPERIOR } from './exchange-samples';
import { sampleSession } from './sample-session';
import { PREVIEW_BELOW, RECEIPT_LEVELS, TREE } from './sample-tree';

const moved = () => Promise.resolve();
const view = (tree: typeof TREE) => <TreeView view={tree} today={sampleSession.today} onDay={nothing} busy={false} failure={null} onMove={moved} onEnd={moved} />;
const at = (index: number) => {
  const line = TREE.lines[index];
  if (!line) throw new Error('no such sample');
  return line;
};
const dialog = (index: number, failure: Parameters<typeof MoveDialog>[0]['failure'] = null) => (
  <MoveDialog lines={TREE.lines} line={at(index)} to={null} day={sampleSession.today} busy={false} failure={failure} onMove={moved} onClose={nothing} />
);

export const entries: readonly GalleryEntry[] = [
  { name: 'tree', at: '/tree', role: 'superior', show: () => view(TREE) },
  { name: 'tree-empty', at: '/tree', role: 'superior', show: () => view({ ...TREE, levels: 1, lines: TREE.lines.slice(0, 1) }) },
  { name: 'move', at: '/tree', role: 'superior', show: () => dialog(6) },
  { name: 'move-others', at: '/tree', role: 'superior', show: () => dialog(5, { code: 'tree-too-deep', facts: { name: '高中部党总支' } }) },
  { name: 'end', at: '/tree', role: 'superior', show: () => <EndDialog line={at(1)} day={sampleSession.today} busy={false} failure={null} onEnd={moved} onClose={nothing} /> },
  { name: 'levels', at: '/exchange', role: 'superior', show: () => <LevelsDialog onClose={nothing} /> },
  {
    name: 'content-below',
    at: '/exchange/report',
    role: 'superior',
    show: () => (
      <ContentView preview={{ ...PREVIEW, below: PREVIEW_BELOW, slots: 3 }} period="2026-11" all={false} onAll={nothing} onBack={nothing}>
        <div />
      </ContentView>
    ),
  },
  {
    name: 'receipts-by-level',
    at: '/exchange',
    role: 'superior',
    show: () => <ExchangeView data={{ superior: SUPERIOR, home: { submittedNotWritten: 2, unsubmitted: 0 }, log: LOG, stand: STAND, levels: RECEIPT_LEVELS }} role="superior" />,
  },
];
