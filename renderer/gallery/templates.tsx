import type { Placeholder, TemplateState } from '../../electron/contract';
import { GROUPS } from '../features/papers/paper-groups';
import { PapersView } from '../features/papers/PapersView';
import { TemplateView, type TemplateViewProps } from '../features/papers/TemplateView';
import { sampleAddressees } from './sample-orders';
import { answered, failed, nothing, waiting, type GalleryEntry } from './entry';

const plain = (paper: TemplateState['paper']): TemplateState => ({ paper, inForce: 'built-in', inForceOrg: '', choice: '', own: '', above: [], below: null });
const states: readonly TemplateState[] = Object.values(GROUPS)
  .flat()
  .map(plain)
  .map((state) =>
    state.paper === 'minutes' ? { ...state, inForce: 'own', own: '会议记录（县局格式）.docx' } : state,
  );
const placeholders: readonly Placeholder[] = [
  { name: '标题', example: '支部党员大会记录', inside: null },
  { name: '主题', example: '讨论预备党员转正', inside: null },
  { name: '时间', example: '2026 年 11 月 6 日 15:30—17:00（星期五）', inside: null },
  { name: '议题', example: '', inside: [{ name: '题目', example: '讨论转正申请', inside: null }, { name: '决议', example: '决议内容。', inside: null }] },
];
const COMMITTEE = '1'.repeat(32);
const CHOSEN = { chosen: true, edges: sampleAddressees.slice(0, 3).map(({ mark }) => ({ id: mark, removed: false })) };
const later = () => new Promise<never>(nothing);
const rest: Omit<TemplateViewProps, 'state' | 'placeholders'> = {
  title: '会议记录', sampleAt: null, failure: null, removeFailure: null, onCheck: later, onSave: later, onRemove: later, onChoose: nothing, onSample: nothing, below: null,
};

export const entries: readonly GalleryEntry[] = [
  { name: 'papers', at: '/papers', show: () => <PapersView states={states} year={2026} /> },
  { name: 'none', at: '/papers/templates/minutes', show: () => <TemplateView {...rest} state={plain('minutes')} placeholders={answered(placeholders)} /> },
  {
    name: 'own', at: '/papers/templates/minutes',
    show: () => <TemplateView {...rest} state={{ ...plain('minutes'), inForce: 'own', own: '会议记录（县局格式）.docx' }} placeholders={answered(placeholders)} sampleAt="D:\模板\会议记录模板样例.docx" />,
  },
  {
    name: 'from above', at: '/papers/templates/minutes',
    show: () => <TemplateView {...rest} state={{ ...plain('minutes'), inForce: 'above', inForceOrg: COMMITTEE, above: [{ org: COMMITTEE, name: '中共清河县教育局委员会', file: '会议记录（统一格式）.docx', preset: true }] }} placeholders={answered(placeholders)} />,
  },
  {
    name: 'given to those below', at: '/papers/templates/minutes',
    show: () => <TemplateView {...rest} state={{ ...plain('minutes'), below: { file: '会议记录（统一格式）.docx', preset: true, ...CHOSEN } }} below={{ subordinates: 7, failure: null, onGive: later, onPreset: nothing, onSendTo: nothing, onTakeBack: later }} placeholders={answered(placeholders)} />,
  },
  { name: 'loading', at: '/papers/templates/minutes', show: () => <TemplateView {...rest} state={plain('minutes')} placeholders={waiting()} /> },
  { name: 'failed', at: '/papers/templates/minutes', show: () => <TemplateView {...rest} state={plain('minutes')} placeholders={failed('not-open')} failure={{ code: 'template-macros' }} /> },
];
