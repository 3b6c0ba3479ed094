import type { ImportDone, ImportLook } from '../../electron/contract';
import { ImportChoose } from '../features/importing/ImportChoose';
import { ImportDoneView } from '../features/importing/ImportDoneView';
import { LooksView } from '../features/importing/LooksView';
import { ProgressView } from '../ui/ProgressCard';
import { nothing, type GalleryEntry } from './entry';
import { INVITATION, look, SUPERIOR } from './exchange-samples';

const superior = { org: SUPERIOR.org, code: SUPERIOR.code, name: SUPERIOR.name };
const progress = <ProgressView title="正在导入" phase="importing" done={3} total={7} />;
const many: readonly ImportLook[] = [
  look({}),
  look({
    file: 'E:\\9b0c11de.zbb',
    sender: { org: '2', code: '330421.02.06', name: '河口镇中心学校党支部' },
    number: 9,
    fresh: 3,
    known: 11,
    doubles: 1,
    newer: 2,
    gap: true,
    missingNumbers: [8],
  }),
  look({ file: 'E:\\11aa22bb.zbb', sender: { org: '3', code: '330421.02.05', name: '城关小学党支部' }, number: 8, fresh: 0, known: 24 }),
  look({
    file: 'E:\\副本 2026-11-18.zbb',
    ok: false,
    error: { code: 'file-damaged' },
    kind: null,
    sender: null,
    number: null,
    period: null,
    writtenAt: null,
  }),
  look({
    file: 'E:\\e77c0a91.zbb',
    kind: 'enrolment',
    sender: { org: '4', code: '330421-02-7', name: '清河县职教中心教师党支部' },
    number: null,
    period: null,
    byKind: [],
  }),
];
const NOT = { report: null, subordinate: null, device: null, staged: 0, conflicts: 0, senderName: '', known: 0, newer: 0, doubles: 0, gap: false, missingNumbers: [], handed: [] } as const;
const done: readonly ImportDone[] = [
  { file: 'E:\\3c91f2a7.zbb', ok: true, error: null, kind: 'report', added: 5, delivered: 0, ...NOT, report: 'a'.repeat(32) },
  { file: 'E:\\9b0c11de.zbb', ok: true, error: null, kind: 'report', added: 3, delivered: 0, ...NOT },
  { file: 'E:\\副本 2026-11-18.zbb', ok: false, error: { code: 'file-damaged' }, kind: null, added: 0, delivered: 0, ...NOT },
  { file: 'E:\\e77c0a91.zbb', ok: true, error: null, kind: 'enrolment', added: 0, delivered: 0, ...NOT, subordinate: 'a'.repeat(32) },
];
const looks = (list: readonly ImportLook[], busy = false) => (
  <LooksView
    looks={list}
    unit="本支部"
    reading={false}
    busy={busy}
    failure={null}
    progress={progress}
    others={list.length > 20 ? 3 : 0}
    cut={false}
    onChoose={nothing}
    onChooseFolder={nothing}
    onRemove={nothing}
    onClear={nothing}
    onAnswer={nothing}
    onApply={nothing}
  />
);

/** What a county office gets in a month: most are good, some were taken in before, seven are not. */
const hundreds: readonly ImportLook[] = Array.from({ length: 500 }, (_, at) =>
  look({
    file: `E:\\上报\\${(0x3c91f2a7 + at * 7919).toString(16).slice(-8)}.zbb`,
    sender: { org: String(at), code: `330421.${String(at + 1).padStart(3, '0')}`, name: `${['城关', '河口', '青山', '柳林', '白塔'][at % 5] ?? ''}镇第 ${at + 1} 学校党支部` },
    fresh: 3 + (at % 4),
    known: at % 7,
    ...(at % 83 === 5 ? { ok: false, error: { code: 'file-damaged' as const }, kind: null, sender: null, number: null, period: null } : {}),
    ...(at % 41 === 7 ? { token: '', takenAt: '2026-11-20T02:00:00Z' } : {}),
    ...(at % 61 === 3 ? { gap: true, missingNumbers: [8] } : {}),
  }),
);
const hundredsDone: readonly ImportDone[] = hundreds.filter(({ ok, takenAt }) => ok && takenAt === null).map(({ file, sender, fresh, known, gap, missingNumbers }) => ({ ...NOT, file, ok: true, error: null, kind: 'report', added: fresh, delivered: 0, known, gap, missingNumbers, senderName: sender?.name ?? '' }));

export const entries: readonly GalleryEntry[] = [
  { name: 'looks-hundreds', at: '/import', role: 'superior', show: () => looks(hundreds) },
  { name: 'done-hundreds', at: '/import', role: 'superior', show: () => <ImportDoneView looks={hundreds} done={hundredsDone} role="superior" onMore={nothing} /> },
  { name: 'looks-taken', at: '/import', show: () => looks([look({ token: '', takenAt: '2026-11-20T02:00:00Z' })]) },
  { name: 'empty-folder', at: '/import', show: () => <ImportChoose role="branch" waiting={0} reading={false} failure={null} others={0} empty onChoose={nothing} onChooseFolder={nothing} /> },
  { name: 'folder-of-others', at: '/import', show: () => <ImportChoose role="branch" waiting={0} reading={false} failure={null} others={59} empty={false} onChoose={nothing} onChooseFolder={nothing} /> },
  { name: 'empty', at: '/import', show: () => <ImportChoose role="branch" waiting={0} reading={false} failure={null} others={0} empty={false} onChoose={nothing} onChooseFolder={nothing} /> },
  { name: 'reading', at: '/import', show: () => <ImportChoose role="superior" waiting={2} reading failure={null} others={0} empty={false} onChoose={nothing} onChooseFolder={nothing} /> },
  {
    name: 'failed',
    at: '/import',
    show: () => <ImportChoose role="superior" waiting={2} reading={false} failure={{ code: 'file-gone' }} others={0} empty={false} onChoose={nothing} onChooseFolder={nothing} />,
  },
  { name: 'looks', at: '/import', show: () => looks(many) },
  {
    name: 'looks-receipt',
    at: '/import',
    show: () => looks([look({ kind: 'downward', sender: superior, number: 5, fresh: 1, known: 0, delivered: 18, waiting: 2, restored: true, byKind: [] })]),
  },
  {
    name: 'looks-invitation',
    at: '/import',
    show: () =>
      looks([
        look({ kind: 'invitation', sender: superior, number: null, period: null, invitation: INVITATION, fresh: 0, known: 0, byKind: [] }),
      ]),
  },
  {
    name: 'looks-joining',
    at: '/import',
    show: () => looks([look({ kind: 'joining', sender: null, number: null, period: null, fresh: 1, known: 0, byKind: [] })]),
  },
  {
    name: 'looks-merge',
    at: '/import',
    show: () => looks([look({ kind: 'merge', number: null, period: null, fresh: 14, known: 203, conflicts: 2, staged: 3, byKind: [] })]),
  },
  {
    name: 'done-merge',
    at: '/import',
    show: () => (
      <ImportDoneView
        looks={[]}
        done={[{ file: 'E:\\77aa0c1b.zbb', ok: true, error: null, kind: 'merge', added: 14, delivered: 0, ...NOT, staged: 3, conflicts: 2 }]}
        role="branch"
        onMore={nothing}
      />
    ),
  },
  {
    name: 'done-joining',
    at: '/import',
    show: () => (
      <ImportDoneView
        looks={[]}
        done={[{ file: 'E:\\77aa0c1b.zbb', ok: true, error: null, kind: 'joining', added: 0, delivered: 0, ...NOT, device: 'd'.repeat(64) }]}
        role="branch"
        onMore={nothing}
      />
    ),
  },
  { name: 'looks-refused', at: '/import', show: () => looks(many.slice(3, 4)) },
  { name: 'importing', at: '/import', show: () => looks(many, true) },
  { name: 'done', at: '/import', show: () => <ImportDoneView looks={many} done={done} role="superior" onMore={nothing} /> },
  {
    name: 'done-receipt',
    at: '/import',
    show: () => (
      <ImportDoneView
        looks={[]}
        done={[{ file: 'E:\\77aa0c1b.zbb', ok: true, error: null, kind: 'downward', added: 0, delivered: 18, ...NOT, handed: [{ record: 'a'.repeat(32), kind: 'rule', what: 'new', title: '关于党课安排的通知', from: '清河县教育局党委', heads: '[]' }] }]}
        role="branch"
        onMore={nothing}
      />
    ),
  },
];
