import { useState } from 'react';
import type { Addressee } from '../../../electron/contract';
import { orders as words } from '../../text/orders';
import { ConfirmDanger } from '../../ui/ConfirmDanger';
import { AddresseePicker } from './AddresseePicker';

/** Further addressees of what was given already; nothing changes for those that have it. */
export function AddMore({ others, onMore }: { readonly others: readonly Addressee[]; readonly onMore: (to: readonly string[]) => Promise<unknown> }) {
  const [to, setTo] = useState<readonly string[]>([]);
  if (others.length === 0) return null;
  return (
    <ConfirmDanger button={words.addMore} title={words.addMoreTitle} confirm={words.give.task} ready={to.length > 0} calm onConfirm={() => onMore(to).then(() => setTo([]))}>
      <AddresseePicker below={others} chosen={to} error={undefined} onChange={setTo} />
    </ConfirmDanger>
  );
}
