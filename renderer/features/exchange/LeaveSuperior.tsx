import { useSend } from '../../data/api';
import { exchangeText as text } from '../../text/exchange';
import { ConfirmDanger } from '../../ui/ConfirmDanger';
import { FailureNote } from '../../ui/FailureNote';

/** 换上级: before another one's invitation can be answered, the old one is left. */
export function LeaveSuperior({ name }: { readonly name: string }) {
  const leave = useSend('superior.leave');
  return (
    <ConfirmDanger button={text.leave} title={text.leaveTitle(name)} confirm={text.doLeave} onConfirm={() => leave.mutateAsync({})}>
      <p>{text.leaveBody(name)}</p>
      <FailureNote failure={leave.error} />
    </ConfirmDanger>
  );
}
