import type { CircularDocument } from '../../electron/contract';
import { CircularForm } from '../features/circulars/CircularForm';
import { circulars as words } from '../text/circulars';
import { Page } from '../ui/Page';
import { type GalleryEntry, nothing } from './entry';

const FULL: CircularDocument = {
  title: '关于2026 年 7 月至2026 年 9 月组织生活开展情况的通报', to: '各党支部', from: '中共清河县教育局委员会', on: '2026-11-22',
  body: '一、总体情况\n2026 年 7 月至2026 年 9 月，直接下级 7 个组织，报来统计的 6 个。共开展组织生活 96 场，应到 1842 人次，实到 1760 人次，到会率 95.5%，学习 214 学时。\n还没有报来统计的：清河县教师进修学校党支部。\n二、各类组织生活\n支部党员大会 7 次，主题党日 18 次，集中学习 31 次。\n三、对照规定\n支部党员大会（中央 · 支部工作条例 第十一条）一般每季度 1 次：已报的组织中，每个周期都做到的 5 个，没有每个周期都做到的 1 个：清河县第一幼儿园党支部。',
};
const form = (document: CircularDocument) => (
  <Page title={words.kinds.bulletin} hint={words.hint}>
    <CircularForm kind="bulletin" document={document} months={{ from: '2026-07', until: '2026-09' }} savedAt="2026-11-22T07:20:00Z" busy={false} failure={null} onKind={nothing} onMonths={nothing} onChange={nothing} onDraft={async () => undefined} onPreview={nothing} />
  </Page>
);

export const entries: readonly GalleryEntry[] = [
  { name: 'full', at: '/circulars/bulletin', role: 'superior', show: () => form(FULL) },
  { name: 'empty', at: '/circulars/bulletin', role: 'superior', show: () => form({ title: '', to: '', body: '', from: '', on: '' }) },
];
