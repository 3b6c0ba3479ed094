import { Button } from 'antd';
import type { Failure, PaperReceipt } from '../../../electron/contract';
import { paperHref } from '../../data/paper-href';
import { instantText, monthText } from '../../text/dates';
import { receiptsText as text } from '../../text/receipts';
import { FailureNote } from '../../ui/FailureNote';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { PrintSheet } from '../../ui/PrintSheet';
import './receipts.css';

export interface PaperReceiptViewProps {
  readonly receipt: PaperReceipt;
  readonly failure: Failure | null;
  readonly busy: boolean;
  readonly onPrint: () => void;
}

/** 纸面回执: who received which report of whom, and the code in large letters. Nothing of what the report holds. */
export function PaperReceiptView({ receipt, failure, busy, onPrint }: PaperReceiptViewProps) {
  const { from, to, number, period, importedAt, records, waiting, code } = receipt;
  const lines: readonly (readonly [string, string])[] = [
    [text.fields.from, named(from)],
    [text.fields.to, named(to)],
    [text.fields.number, period === '' ? text.numberOf(number) : `${text.numberOf(number)}（${text.fields.period} ${monthText(period)}）`],
    [text.fields.at, instantText(importedAt)],
    [text.fields.records, text.recordsOf(records)],
    ...(waiting > 0 ? ([[text.fields.waiting, text.waitingOf(waiting)]] as const) : []),
  ];
  return (
    <Page
      title={text.title(number)}
      hint={text.hint}
      back={{ href: '/exchange', label: text.back }}
      actions={
        <>
          <LinkButton href={paperHref({ paper: 'receipt-slip', package: receipt.package }, `/paper-receipts/${receipt.package}`)}>{text.asFile}</LinkButton>
          <Button type="primary" loading={busy} onClick={onPrint}>
            {text.printSheet}
          </Button>
        </>
      }
    >
      <FailureNote failure={failure} />
      <PrintSheet label={text.sheet}>
        <h2>{text.sheetTitle}</h2>
        <table>
          <tbody>
            {lines.map(([word, value]) => (
              <tr key={word}>
                <th scope="row">{word}</th>
                <td>{value}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{text.fields.receiptCode}</th>
              <td>
                <strong className="receipt-code">{code}</strong>
              </td>
            </tr>
          </tbody>
        </table>
        <p>{text.how}</p>
        <div className="receipt-signs">
          <Sign word={text.issued} />
          <Sign word={text.taker} />
        </div>
      </PrintSheet>
    </Page>
  );
}

const named = ({ code, name }: PaperReceipt['from']): string => `${name}（${text.fields.code} ${code}）`;

function Sign({ word }: { readonly word: string }) {
  return (
    <div>
      <p>{word}</p>
      <p>
        {text.seal}
        <span className="receipt-date">{text.signedOn}</span>
      </p>
    </div>
  );
}
