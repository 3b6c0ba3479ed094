import { useState } from 'react';
import type { Addressee } from '../../../electron/contract';
import { orders as words } from '../../text/orders';
import { AddresseePicker } from '../../ui/AddresseePicker';
import { ConfirmDanger } from '../../ui/ConfirmDanger';

/** Further addressees of what was given already; nothing changes for those that have it. */
export function AddMore({ others, onMore }: { readonly others: readonly Addressee[]; readonly onMore: (to: readonly string[]) => Promise<unknown> }) {
  const [to, setTo] = useState<readonly string[]>([]);
  if (others.length === 0) return null;
  return (
    <ConfirmDanger button={words.addMore} title={words.addMoreTitle} confirm={words.give.task} ready={to.length > 0} calm onConfirm={() => onMore(to).then(() => setTo([]))}>
      <AddresseePicker below={others} title={words.addressees} hint={words.addresseesHint(to.length, others.length)} chosen={to} error={undefined} onChange={setTo} />
    </ConfirmDanger>
  );
}
