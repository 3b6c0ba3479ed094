import { Button } from 'antd';
import type { WrittenFile } from '../../../electron/contract';
import { useSend } from '../../data/api';
import { useSession } from '../../data/session';
import { reportText as text } from '../../text/exchange';
import { FailureNote } from '../../ui/FailureNote';
import { LinkButton } from '../../ui/LinkButton';
import { CoverSlip } from './CoverSlip';
import { ReportFrame } from './ReportFrame';
import type { Order } from './order';

/** Step 4 打印封面单. */
export function CoverStep({ order, file }: { readonly order: Order; readonly file: WrittenFile }) {
  const session = useSession();
  const print = useSend('page.print');
  return (
    <ReportFrame
      step={3}
      preview={order.preview}
      period={order.period}
      title={text.writtenTitle(file.number)}
      actions={
        <>
          <LinkButton href="/exchange">{text.finish}</LinkButton>
          <Button type="primary" loading={print.isPending} onClick={() => print.mutate({})}>
            {text.print}
          </Button>
        </>
      }
    >
      <p className="muted no-print">{text.coverHint}</p>
      <FailureNote failure={print.error} />
      <CoverSlip from={session} order={order} file={file} />
    </ReportFrame>
  );
}
