import type { NoticeContent, OrderKind, TaskContent } from '../../electron/contract';
import { OrderForm } from '../features/orders/OrderForm';
import { OrdersView } from '../features/orders/OrdersView';
import { OrderView } from '../features/orders/OrderView';
import { ReceivedView } from '../features/orders/ReceivedView';
import { orders as words } from '../text/orders';
import { Page } from '../ui/Page';
import { type GalleryEntry, nothing } from './entry';
import { sampleAddressees, sampleMiddle, sampleNotice, sampleNotices, sampleReceived, sampleTask, sampleTasks } from './sample-orders';

const BELOW = sampleAddressees;
const form = (kind: OrderKind, content: TaskContent | NoticeContent, { asked = false, passes = '', resumedAt = null as string | null, to = BELOW.slice(0, 3).map(({ org }) => org), below = BELOW as typeof BELOW | null } = {}) => (
  <Page title={words.formTitle[kind]} back={{ href: '/orders', label: words.back }}>
    <OrderForm kind={kind} draft={{ content, to }} onContent={nothing} below={below} onTo={nothing} resumedAt={resumedAt} savedAt="2026-11-22T07:20:00Z" passes={passes} asked={asked} busy={false} failure={null} back="/orders" onSend={nothing} onDropDraft={nothing} />
  </Page>
);
const none = async () => undefined;

export const entries: readonly GalleryEntry[] = [
  { name: 'tasks', at: '/orders', role: 'superior', show: () => <OrdersView kind="task" list={sampleTasks} below={7} /> },
  { name: 'notices', at: '/orders', role: 'superior', show: () => <OrdersView kind="notice" list={sampleNotices} below={7} /> },
  { name: 'empty', at: '/orders', role: 'superior', show: () => <OrdersView kind="task" list={[]} below={7} /> },
  { name: 'nobody-below', at: '/orders', role: 'superior', show: () => <OrdersView kind="task" list={[]} below={0} /> },
  { name: 'board', at: `/orders/task/${sampleTask.order}`, role: 'superior', show: () => <OrderView detail={sampleTask} failure={null} onChange={none} onMore={none} /> },
  { name: 'board-notice', at: `/orders/notice/${sampleNotice.order}`, role: 'superior', show: () => <OrderView detail={sampleNotice} failure={null} onChange={none} onMore={none} /> },
  { name: 'form', at: '/orders/new/task', role: 'superior', show: () => form('task', sampleTask.content, { resumedAt: '2026-11-22T06:10:00Z' }) },
  { name: 'form-missing', at: '/orders/new/task', role: 'superior', show: () => form('task', { ...sampleTask.content, title: '' }, { asked: true, to: [], passes: '关于开展全县校舍安全大排查的督办' }) },
  { name: 'form-notice', at: '/orders/new/notice', role: 'superior', show: () => form('notice', sampleNotice.content) },
  { name: 'form-new', at: '/orders/new/task', role: 'superior', show: () => form('task', { ...sampleTask.content, title: '', requirement: '', source: '', steps: [], dueOn: '', level: '' }, { to: [] }) },
  { name: 'correct', at: `/orders/task/${sampleTask.order}/edit`, role: 'superior', show: () => form('task', sampleTask.content, { below: null }) },
  { name: 'received', at: '/received', show: () => <ReceivedView received={sampleReceived} failure={null} onTakeOver={nothing} /> },
  { name: 'received-middle', at: '/received', role: 'superior', show: () => <ReceivedView received={sampleMiddle} failure={null} onTakeOver={nothing} /> },
  { name: 'received-empty', at: '/received', show: () => <ReceivedView received={{ ...sampleReceived, tasks: [], notices: [] }} failure={null} onTakeOver={nothing} /> },
];
