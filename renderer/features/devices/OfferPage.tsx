import { useState } from 'react';
import { useSend } from '../../data/api';
import { useSession } from '../../data/session';
import { OfferedView } from './OfferedView';
import { OfferView } from './OfferView';

/** /devices/offer: the pairing file to a stick, then the code for the paper, shown this once. */
export default function OfferPage() {
  const session = useSession();
  const [to, setTo] = useState<string | null>(null);
  const offer = useSend('devices.offer');
  const print = useSend('page.print');
  if (offer.data) return <OfferedView from={session} offer={offer.data} failure={print.error} onPrint={() => print.mutate({})} />;
  const write = (): void => {
    if (to !== null) offer.mutate({ to });
  };
  return <OfferView type={session.type} to={to} onTo={setTo} busy={offer.isPending} failure={offer.error} onWrite={write} />;
}
