import type { ReactNode } from 'react';
import type { ReportPreview, Session, WrittenFile } from '../../../electron/contract';
import { instantText, monthText } from '../../text/dates';
import { reportText as text } from '../../text/exchange';
import { RECORD_KIND_NAMES } from '../../text/kinds';
import { bytesText } from '../../text/sizes';
import { levelsText } from '../../text/tree';
import { PrintSheet } from '../../ui/PrintSheet';
import type { Order } from './order';
import { inKindOrder } from './report-choice';
import { digestGroups, nameOf } from './written-file';

export interface CoverSlipProps {
  readonly from: Pick<Session, 'code' | 'name'>;
  readonly order: Order;
  readonly file: WrittenFile;
}

/** The paper that goes with the stick: who, to whom, which period, how many of what, which file, two signatures. */
export function CoverSlip({ from, order, file }: CoverSlipProps) {
  const { preview, period } = order;
  const fields = text.coverFields;
  return (
    <PrintSheet label={text.cover}>
      <h2>{text.coverTitle}</h2>
      <table>
        <tbody>
          <Wide word={fields.from}>{`${from.name}（${fields.code} ${from.code}）`}</Wide>
          <Wide word={fields.to}>{`${preview.superior.name}（${fields.code} ${preview.superior.code}）`}</Wide>
          <Pair first={[fields.number, text.numberOf(file.number)]} second={[fields.period, monthText(period)]} />
          <Pair
            first={[fields.records, `${file.records} ${text.recordsUnit}`]}
            second={[fields.months, text.figuresMonths(preview.figuresMonths.length)]}
          />
          <Wide word={text.coverCounts}>
            {countsOf(preview).join('；')}
          </Wide>
          <Pair first={[fields.file, nameOf(file.path)]} second={[fields.size, bytesText(file.bytes)]} />
          <Pair
            first={[
              fields.digest,
              <span key="digits" className="code-digits">
                {digestGroups(file.sha256)}
              </span>,
            ]}
            second={[fields.at, instantText(file.at)]}
          />
        </tbody>
      </table>
      <div className="cover-signs">
        <Sign word={text.handedOver} />
        <Sign word={text.received} />
      </div>
    </PrintSheet>
  );
}

/** What the file holds, kind by kind; kinds of which only figures go are no records of it. */
function countsOf({ lines, slots, below }: ReportPreview): string[] {
  const own = inKindOrder(lines.filter(({ level }) => level === 'details')).map((line) => `${RECORD_KIND_NAMES[line.kind] ?? text.otherKind} ${line.records} ${text.recordsUnit}`);
  const forwarded = below.filter(({ level }) => level === 'details').reduce((sum, { records }) => sum + records, 0);
  return [...own, ...(slots > 0 ? [`${levelsText.slots} ${levelsText.slotsOf(slots)}`] : []), ...(forwarded > 0 ? [levelsText.coverBelow(forwarded)] : [])];
}

function Wide({ word, children }: { readonly word: string; readonly children: ReactNode }) {
  return (
    <tr>
      <th scope="row">{word}</th>
      <td colSpan={3}>{children}</td>
    </tr>
  );
}

function Pair({ first, second }: { readonly first: readonly [string, ReactNode]; readonly second: readonly [string, ReactNode] }) {
  return (
    <tr>
      <th scope="row">{first[0]}</th>
      <td>{first[1]}</td>
      <th scope="row">{second[0]}</th>
      <td>{second[1]}</td>
    </tr>
  );
}

function Sign({ word }: { readonly word: string }) {
  return (
    <div>
      <p>
        {word}
        <span className="cover-line" />
      </p>
      <p>
        {text.seal}
        <span className="cover-date">{text.signedOn}</span>
      </p>
    </div>
  );
}
