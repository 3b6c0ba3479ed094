import type { CircularDocument } from '../../electron/contract';
import { CircularForm } from '../features/circulars/CircularForm';
import { circulars as words } from '../text/circulars';
import { Page } from '../ui/Page';
import { type GalleryEntry, nothing } from './entry';

const FULL: CircularDocument = {
  title: '关于2026年第三季度组织生活开展情况的通报', to: '各党支部', from: '中共清河县教育局委员会', on: '2026-11-22',
  body: '一、总体情况\n2026年第三季度，直接下级7个组织，报来统计的6个。共开展组织生活96场，应到1842人次，实到1760人次，到会率95.5%，学习214学时。\n还没有报来统计的：清河县教师进修学校党支部。\n二、各类组织生活\n支部党员大会7次，主题党日18次，集中学习31次。\n三、对照规定\n支部党员大会（支部工作条例第十一条）一般每季度1次：已报的组织中，每个周期都做到的5个，没有每个周期都做到的1个：清河县第一幼儿园党支部。',
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
