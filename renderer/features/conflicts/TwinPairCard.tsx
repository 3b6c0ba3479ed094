import { Button } from 'antd';
import type { TwinPair, TwinSide } from '../../../electron/contract';
import { conflictsText, twinsText as text } from '../../text/conflicts';
import { shortInstantText } from '../../text/dates';
import { recordHref } from '../../text/record-places';
import { LinkButton } from '../../ui/LinkButton';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { twinLines } from './twin-lines';

export interface TwinPairCardProps {
  readonly pair: TwinPair;
  readonly busy: boolean;
  readonly onJoin: (keeps: string, joins: string) => void;
  readonly onSeparate: (a: string, b: string) => void;
}

/** Two records beside each other, line by line; what differs is marked. */
export function TwinPairCard({ pair, busy, onJoin, onSeparate }: TwinPairCardProps) {
  const { kind, why, a, b } = pair;
  const lines = twinLines(pair);
  const title = lines[0]?.[1] ?? '';
  const sides = [
    { side: a, other: b },
    { side: b, other: a },
  ];
  return (
    <Section
      title={title}
      hint={`${text.kinds[kind]}　${text.why[why]}`}
      actions={
        <Button disabled={busy} title={text.notSameHint} onClick={() => onSeparate(a.record, b.record)}>
          {text.notSame}
        </Button>
      }
    >
      <table className="plain twin-table" aria-label={title}>
        <colgroup>
          <col className="twin-what" />
          <col />
          <col />
        </colgroup>
        <tbody>
          {lines.map(([what, left, right]) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{left === right ? left : <ins>{left}</ins>}</td>
              <td>{left === right ? right : <ins>{right}</ins>}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{text.entered}</th>
            {sides.map(({ side }) => (
              <td key={side.record} className="muted small">
                {enteredWords(side)} {side.submitted && <StateTag tone="info">{text.submitted}</StateTag>}
              </td>
            ))}
          </tr>
          <tr>
            <td />
            {sides.map(({ side, other }) => (
              <td key={side.record}>
                <div className="row wrap">
                  <Button disabled={busy} onClick={() => onJoin(side.record, other.record)}>
                    {text.keep}
                  </Button>
                  <LinkButton href={recordHref(kind, side.record) ?? '/'}>{conflictsText.open}</LinkButton>
                </div>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </Section>
  );
}

const enteredWords = ({ author, thisDevice, savedAt }: TwinSide): string => text.enteredBy(author, thisDevice ? conflictsText.thisDevice : conflictsText.otherDevice, shortInstantText(savedAt));
