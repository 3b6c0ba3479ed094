import { CheckResult, CheckStick } from '../features/exchange/CheckStick';
import { ChooseView } from '../features/exchange/ChooseView';
import { ContentView } from '../features/exchange/ContentView';
import { CoverStep } from '../features/exchange/CoverStep';
import { ExchangeView } from '../features/exchange/ExchangeView';
import { NotYet } from '../features/exchange/NotYet';
import { PaperReceiptView } from '../features/receipts/PaperReceiptView';
import { ReceiptCode } from '../features/exchange/ReceiptCode';
import { reportChoice } from '../features/exchange/report-choice';
import { WriteAside } from '../features/exchange/WriteAside';
import { WriteView } from '../features/exchange/WriteView';
import { AnsweredPage } from '../ui/AnsweredPage';
import { ProgressView } from '../ui/ProgressCard';
import { failed, nothing, waiting, type GalleryEntry } from './entry';
import { LOG, PAPER, PREVIEW, ROWS, STAND, SUPERIOR, WRITTEN } from './exchange-samples';
import { NO_LEVELS } from './sample-tree';
import { sampleSession } from './sample-session';

const home = { submittedNotWritten: 5, unsubmitted: 2 };
const order = { preview: PREVIEW, period: '2026-11', to: 'E:\\', all: false };
const choice = reportChoice(ROWS, sampleSession.org);
const aside = (records: number, tooFull = false) => (
  <WriteAside
    preview={{ ...PREVIEW, records }}
    today={sampleSession.today}
    period="2026-11"
    onPeriod={nothing}
    to="E:\"
    onTo={nothing}
    tooFull={tooFull}
    onBack={nothing}
    onWrite={nothing}
  />
);
const writing = <ProgressView title="正在写上报包，请不要拔 U 盘" phase="reading-back" done={62} total={100} onStop={nothing} />;

export const entries: readonly GalleryEntry[] = [
  { name: 'overview', at: '/exchange', show: () => <ExchangeView data={{ superior: SUPERIOR, home, log: LOG, stand: STAND, levels: NO_LEVELS }} role="branch" /> },
  {
    name: 'overview-waiting',
    at: '/exchange',
    show: () => (
      <ExchangeView
        data={{ superior: { ...SUPERIOR, certified: false }, home: { submittedNotWritten: 0, unsubmitted: 0 }, log: LOG, stand: { ...STAND, submitted: 0, lost: 7 }, levels: NO_LEVELS }}
        role="branch"
      />
    ),
  },
  {
    name: 'receipt-code',
    at: '/exchange',
    show: () => <ReceiptCode onClose={nothing} />,
  },
  { name: 'paper-receipt', at: '/paper-receipts/1', role: 'superior', show: () => <PaperReceiptView receipt={PAPER} failure={null} busy={false} onPrint={nothing} /> },
  {
    name: 'paper-receipt-waiting',
    at: '/paper-receipts/1',
    role: 'superior',
    show: () => <PaperReceiptView receipt={{ ...PAPER, waiting: 3 }} failure={{ code: 'print-failed' }} busy={false} onPrint={nothing} />,
  },
  {
    name: 'paper-receipt-loading',
    at: '/paper-receipts/1',
    role: 'superior',
    show: () => (
      <AnsweredPage title="纸面回执" query={waiting()}>
        {() => null}
      </AnsweredPage>
    ),
  },
  {
    name: 'paper-receipt-failed',
    at: '/paper-receipts/1',
    role: 'superior',
    show: () => (
      <AnsweredPage title="纸面回执" query={failed('paper-receipt-old')}>
        {() => null}
      </AnsweredPage>
    ),
  },
  {
    name: 'overview-delivered',
    at: '/exchange',
    show: () => (
      <ExchangeView data={{ superior: SUPERIOR, home: { submittedNotWritten: 0, unsubmitted: 0 }, log: LOG.slice(1), stand: { submitted: 0, written: 0, delivered: 0, counted: 121, lost: 0 }, levels: NO_LEVELS }} role="branch" />
    ),
  },
  {
    name: 'overview-digits',
    at: '/exchange',
    show: () => (
      <ExchangeView data={{ superior: { ...SUPERIOR, state: 'answered', confirmedAt: null }, home, log: LOG.slice(4), stand: STAND, levels: NO_LEVELS }} role="branch" />
    ),
  },
  {
    name: 'overview-empty',
    at: '/exchange',
    show: () => <ExchangeView data={{ superior: null, home: { submittedNotWritten: 0, unsubmitted: 0 }, log: [], stand: STAND, levels: NO_LEVELS }} role="branch" />,
  },
  {
    name: 'overview-superior',
    at: '/exchange',
    show: () => (
      <ExchangeView data={{ superior: null, home: { submittedNotWritten: 0, unsubmitted: 0 }, log: LOG.slice(1, 2), stand: STAND, levels: NO_LEVELS }} role="superior" />
    ),
  },
  {
    name: 'overview-loading',
    at: '/exchange',
    show: () => (
      <AnsweredPage title="上报与回执" query={waiting()}>
        {() => null}
      </AnsweredPage>
    ),
  },
  {
    name: 'overview-failed',
    at: '/exchange',
    show: () => (
      <AnsweredPage title="上报与回执" query={failed('data-damaged')}>
        {() => null}
      </AnsweredPage>
    ),
  },
  { name: 'check-stick', at: '/exchange', show: () => LOG[0] && <CheckStick line={LOG[0]} onClose={nothing} /> },
  {
    name: 'check-differs',
    at: '/exchange',
    show: () => (
      <div className="page">
        <CheckResult same={false} toSuperior />
        <CheckResult same toSuperior />
      </div>
    ),
  },
  { name: 'report-not-yet', at: '/exchange/report', show: () => <NotYet superior={null} /> },
  {
    name: 'report-choose',
    at: '/exchange/report',
    show: () => <ChooseView choice={choice} onSubmit={nothing} onNext={nothing} busy={false} failure={null} />,
  },
  {
    name: 'report-choose-nothing',
    at: '/exchange/report',
    show: () => <ChooseView choice={reportChoice([], sampleSession.org)} onSubmit={nothing} onNext={nothing} busy={false} failure={null} />,
  },
  {
    name: 'report-content',
    at: '/exchange/report',
    show: () => (
      <ContentView preview={PREVIEW} period="2026-11" all={false} onAll={nothing} onBack={nothing}>
        {aside(24)}
      </ContentView>
    ),
  },
  {
    name: 'report-content-nothing',
    at: '/exchange/report',
    show: () => (
      <ContentView
        preview={{ ...PREVIEW, lines: [], records: 0, fresh: 0, changed: 0, again: 0, figuresMonths: [] }}
        period="2026-11"
        all={false}
        onAll={nothing}
        onBack={nothing}
      >
        {aside(0)}
      </ContentView>
    ),
  },
  {
    name: 'report-content-full-stick',
    at: '/exchange/report',
    show: () => (
      <ContentView preview={{ ...PREVIEW, lastReceipt: null }} period="2026-11" all onAll={nothing} onBack={nothing}>
        {aside(24, true)}
      </ContentView>
    ),
  },
  {
    name: 'report-writing',
    at: '/exchange/report',
    show: () => (
      <WriteView order={order} file={undefined} failure={null} onAgain={nothing} onBack={nothing} onCover={nothing}>
        {writing}
      </WriteView>
    ),
  },
  {
    name: 'report-failed',
    at: '/exchange/report',
    show: () => (
      <WriteView order={order} file={undefined} failure={{ code: 'drive-gone' }} onAgain={nothing} onBack={nothing} onCover={nothing}>
        {writing}
      </WriteView>
    ),
  },
  {
    name: 'report-written',
    at: '/exchange/report',
    show: () => (
      <WriteView order={order} file={WRITTEN} failure={null} onAgain={nothing} onBack={nothing} onCover={nothing}>
        {writing}
      </WriteView>
    ),
  },
  { name: 'report-cover', at: '/exchange/report', show: () => <CoverStep order={order} file={WRITTEN} /> },
];
