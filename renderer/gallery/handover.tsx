import { CodeStep } from '../features/handover/CodeStep';
import HandoverPage from '../features/handover/HandoverPage';
import { HandoverList } from '../features/handover/HandoverList';
import { Answered } from '../ui/Answered';
import { Page } from '../ui/Page';
import { answers } from './answers-years';
import { failed, type GalleryEntry, nothing, waiting } from './entry';
import { sampleSession } from './sample-session';

const left = answers['handover.state']?.({});
const done = { on: '2026-11-22', from: '李淑芬', to: '周海涛', rewrapped: ['2026-11-22.zbk', '2026-11-21.zbk'], deleted: [], kept: ['2025-06-30.zbk'] };

export const entries: readonly GalleryEntry[] = [
  { name: 'full', at: '/handover', show: () => <HandoverPage /> },
  {
    name: 'code',
    at: '/handover',
    show: () => (
      <Page title="移交">
        <CodeStep code="7K2M-QX4D-9HTA-W3PE-5RVN-C8JY-B6ZF" organisation={sampleSession.name} busy={false} failure={{ code: 'wrong-recovery-code' }} onConfirm={nothing} onBack={nothing} />
      </Page>
    ),
  },
  { name: 'list', at: '/handover', show: () => (left ? <HandoverList done={done} left={left} organisation={sampleSession} /> : null) },
  { name: 'empty', at: '/handover', show: () => (left ? <HandoverList done={{ ...done, from: '', kept: [] }} left={{ ...left, unsubmitted: 0, notWritten: 0, openItems: 0, openDuties: 0 }} organisation={sampleSession} /> : null) },
  { name: 'loading', at: '/handover', show: () => <Answered query={waiting()} title="移交">{() => null}</Answered> },
  { name: 'failed', at: '/handover', show: () => <Answered query={failed('not-open')} title="移交">{() => null}</Answered> },
];
