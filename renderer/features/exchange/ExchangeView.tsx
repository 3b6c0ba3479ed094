import { useState } from 'react';
import type { BranchHome, PackageLogLine, ReceiptLevels as Levels, ReceiptStand, Role, SuperiorView } from '../../../electron/contract';
import { exchangeText as text } from '../../text/exchange';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { CheckStick } from './CheckStick';
import './exchange.css';
import { exchangeAnswer, waitingReports, type ExchangeAnswer } from './exchange-answer';
import { PackageLog } from './PackageLog';
import { ReceiptCode } from './ReceiptCode';
import { ReceiptLevels } from './ReceiptLevels';
import { StandLine } from './StandLine';
import { SuperiorCard } from './SuperiorCard';

export interface ExchangeData {
  readonly superior: SuperiorView | null;
  readonly home: Pick<BranchHome, 'submittedNotWritten' | 'unsubmitted'>;
  readonly log: readonly PackageLogLine[];
  readonly stand: ReceiptStand;
  readonly levels: Levels;
}

/** 上报与回执: the answer, the files of both directions, the superior. */
export function ExchangeView({ data, role, typing = false }: { readonly data: ExchangeData; readonly role: Role; readonly typing?: boolean }) {
  const { superior, home, log, stand, levels } = data;
  const [typingCode, setTypingCode] = useState(typing);
  const [checking, setChecking] = useState<PackageLogLine | null>(null);
  const answer = exchangeAnswer(superior, home.submittedNotWritten, log);
  const canReport = superior?.state === 'confirmed';
  const reportFirst = answer.is === 'to-report' || answer.is === 'never-reported';
  return (
    <Page
      title={titleOf(answer, role)}
      hint={hintOf(answer, home.unsubmitted, waitingReports(log).length)}
      actions={
        <>
          <LinkButton href="/import">{text.importFiles}</LinkButton>
          {canReport && (
            <LinkButton href="/exchange/report" main={reportFirst}>
              {text.exportReport}
            </LinkButton>
          )}
        </>
      }
    >
      {canReport && <StandLine stand={stand} />}
      <ReceiptLevels levels={levels} />
      <div className="exchange-columns">
        <PackageLog log={log} onCheck={setChecking} onCode={() => setTypingCode(true)} />
        <SuperiorCard superior={superior} main={role === 'branch'} />
      </div>
      {typingCode && <ReceiptCode onClose={() => setTypingCode(false)} />}
      {checking && <CheckStick line={checking} onClose={() => setChecking(null)} />}
    </Page>
  );
}

function titleOf(answer: ExchangeAnswer, role: Role): string {
  switch (answer.is) {
    case 'no-superior':
      return role === 'superior' ? text.name : text.noSuperior;
    case 'digits-open':
      return text.digitsOpen;
    case 'to-report':
      return text.toReport(answer.records);
    case 'waiting':
      return text.waiting(answer.number);
    case 'never-reported':
      return text.neverReported;
    case 'all-delivered':
      return text.allDelivered;
  }
}

function hintOf(answer: ExchangeAnswer, unsubmitted: number, waiting: number): string | undefined {
  const parts = [
    answer.is === 'waiting' && waiting > 1 ? text.waitingMore(waiting) : '',
    answer.is !== 'no-superior' && unsubmitted > 0 ? text.unsubmitted(unsubmitted) : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join('　') : undefined;
}
