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
const NOT = { report: null, device: null, staged: 0, conflicts: 0 } as const;
const done: readonly ImportDone[] = [
  { file: 'E:\\3c91f2a7.zbb', ok: true, error: null, kind: 'report', added: 5, delivered: 0, subordinate: null, ...NOT, report: 'a'.repeat(32) },
  { file: 'E:\\9b0c11de.zbb', ok: true, error: null, kind: 'report', added: 3, delivered: 0, subordinate: null, ...NOT },
  { file: 'E:\\副本 2026-11-18.zbb', ok: false, error: { code: 'file-damaged' }, kind: null, added: 0, delivered: 0, subordinate: null, ...NOT },
  { file: 'E:\\e77c0a91.zbb', ok: true, error: null, kind: 'enrolment', added: 0, delivered: 0, subordinate: 'a'.repeat(32), ...NOT },
];
const looks = (list: readonly ImportLook[], busy = false) => (
  <LooksView
    looks={list}
    unit="本支部"
    reading={false}
    busy={busy}
    failure={null}
    progress={progress}
    onChoose={nothing}
    onRemove={nothing}
    onClear={nothing}
    onAnswer={nothing}
    onApply={nothing}
  />
);

export const entries: readonly GalleryEntry[] = [
  { name: 'empty', at: '/import', show: () => <ImportChoose role="branch" waiting={0} reading={false} failure={null} onChoose={nothing} /> },
  { name: 'reading', at: '/import', show: () => <ImportChoose role="superior" waiting={2} reading failure={null} onChoose={nothing} /> },
  {
    name: 'failed',
    at: '/import',
    show: () => <ImportChoose role="superior" waiting={2} reading={false} failure={{ code: 'file-gone' }} onChoose={nothing} />,
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
        done={[{ file: 'E:\\77aa0c1b.zbb', ok: true, error: null, kind: 'merge', added: 14, delivered: 0, report: null, subordinate: null, device: null, staged: 3, conflicts: 2 }]}
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
        done={[{ file: 'E:\\77aa0c1b.zbb', ok: true, error: null, kind: 'joining', added: 0, delivered: 0, subordinate: null, ...NOT, device: 'd'.repeat(64) }]}
        role="branch"
        onMore={nothing}
      />
    ),
  },
  { name: 'looks-refused', at: '/import', show: () => looks(many.slice(3, 4)) },
  { name: 'importing', at: '/import', show: () => looks(many, true) },
  { name: 'done', at: '/import', show: () => <ImportDoneView done={done} role="superior" onMore={nothing} /> },
  {
    name: 'done-receipt',
    at: '/import',
    show: () => (
      <ImportDoneView
        done={[{ file: 'E:\\77aa0c1b.zbb', ok: true, error: null, kind: 'downward', added: 0, delivered: 18, subordinate: null, ...NOT }]}
        role="branch"
        onMore={nothing}
      />
    ),
  },
];
