import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { LedgerOverview } from '../../../electron/contract';
import { LEDGER_NAMES, ledgers as words } from '../../text/ledgers';
import { chipsOf, hrefTo, isSame, nameOf, type Chosen } from './model/chosen';
import { OwnLedgerDialog } from './OwnLedgerDialog';

/** The ledgers that have items, with their counts; the others, and one's own, behind one more button. */
export function LedgerChips({ counts, chosen }: { readonly counts: LedgerOverview; readonly chosen: Chosen | null }) {
  const [, go] = useLocation();
  const [naming, setNaming] = useState(false);
  const { shown, rest } = chipsOf(counts.ledgers, chosen);
  const menu = [...rest.map((ledger) => ({ key: ledger, label: LEDGER_NAMES[ledger] })), { type: 'divider' as const }, { key: 'new', label: words.newOwn }];
  return (
    <nav className="ledger-chips no-print" aria-label={words.chips}>
      {counts.overdue > 0 && (
        <Link href="/ledgers?overdue" className="ledger-chip ledger-chip-late" aria-current={chosen === null ? 'page' : undefined}>
          {words.allOverdue} <b>{counts.overdue}</b>
        </Link>
      )}
      {shown.map((count) => (
        <Link
          key={`${count.ledger} ${count.ownLedger}`}
          href={hrefTo('/ledgers', count)}
          className="ledger-chip"
          aria-label={words.chipCount(nameOf(count), count.total, count.overdue)}
          aria-current={chosen !== null && isSame(count, chosen) ? 'page' : undefined}
        >
          {nameOf(count)} <b>{count.total}</b>
          {count.overdue > 0 && <i aria-hidden="true" />}
        </Link>
      ))}
      <Dropdown
        trigger={['click']}
        menu={{ items: menu, onClick: ({ key }) => (key === 'new' ? setNaming(true) : rest.forEach((ledger) => ledger === key && go(hrefTo('/ledgers', { ledger, ownLedger: '' })))) }}
      >
        <Button type="text">{words.more} ▾</Button>
      </Dropdown>
      <OwnLedgerDialog open={naming} onClose={() => setNaming(false)} onNamed={(ownLedger) => go(hrefTo('/ledgers/new', { ledger: 'own', ownLedger }))} />
    </nav>
  );
}
