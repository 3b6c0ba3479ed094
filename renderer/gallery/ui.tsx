import { Button } from 'antd';
import { Answered } from '../ui/Answered';
import { ConfirmDanger } from '../ui/ConfirmDanger';
import { Digits } from '../ui/Digits';
import { DriveList } from '../ui/DriveChooser';
import { EmptyState } from '../ui/EmptyState';
import { FailureNote } from '../ui/FailureNote';
import { Note } from '../ui/Note';
import { Page } from '../ui/Page';
import { ProgressView } from '../ui/ProgressCard';
import { RecordStateTag } from '../ui/RecordStateTag';
import { Section } from '../ui/Section';
import { StateTag } from '../ui/StateTag';
import { failed, type GalleryEntry, nothing, waiting } from './entry';

const GROUPS = ['31820', '55471', '09236', '77105', '48861', '20394', '66180', '91752'];
const DRIVES = [
  { path: 'E:\\', label: '清河二中', fileSystem: 'exFAT', freeBytes: 28_600_000_000, removable: true, writable: true },
  { path: 'F:\\', label: '', fileSystem: 'FAT32', freeBytes: 812_000_000, removable: true, writable: false },
];

export const entries: readonly GalleryEntry[] = [
  {
    name: 'pieces',
    show: () => (
      <Page title="零件" hint="每一样都在这里看一眼" actions={<Button type="primary">主要动作</Button>} back={{ href: '/', label: '返回列表' }}>
        <Section title="状态" hint="颜色之外总有一个词">
          <div className="row wrap">
            <StateTag tone="ok">已完成</StateTag>
            <StateTag tone="due">还剩 8 天</StateTag>
            <StateTag tone="late">逾期</StateTag>
            <StateTag tone="info">待核对</StateTag>
            <StateTag tone="na">12 月</StateTag>
            <RecordStateTag state="written" />
            <RecordStateTag state="delivered" />
          </div>
        </Section>
        <Note tone="info">请假原因和发言内容留在本机，不随文件带出。</Note>
        <FailureNote failure={{ code: 'drive-gone' }} />
        <Section title="核对数字">
          <Digits groups={GROUPS} label="核对数字" />
        </Section>
        <Section title="写到哪里">
          <DriveList drives={DRIVES} value="E:\" label="写到哪里" onChange={nothing} onOther={nothing} />
        </Section>
        <Section title="进度">
          <ProgressView title="正在导出上报包" phase="seal" done={13} total={24} onStop={nothing} />
        </Section>
        <ConfirmDanger button="撤回记录" title="撤回这条记录" confirm="撤回" onConfirm={nothing}>
          撤回后不再计入统计，历史里仍看得到。
        </ConfirmDanger>
      </Page>
    ),
  },
  { name: 'loading', show: () => <Answered query={waiting()} title="零件">{() => null}</Answered> },
  { name: 'failed', show: () => <Answered query={failed('not-found')} title="零件">{() => null}</Answered> },
  {
    name: 'empty',
    show: () => (
      <Page title="零件">
      <EmptyState title="还没有记录" action={<Button type="primary">开始第一条</Button>}>
        开过的会、上过的党课都从这里记下，一次填写，处处使用。
      </EmptyState>
      </Page>
    ),
  },
];
