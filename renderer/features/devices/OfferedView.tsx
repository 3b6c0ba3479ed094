import { Button } from 'antd';
import type { AnswerOf, Failure, Session } from '../../../electron/contract';
import { fullDayText, localOf } from '../../text/dates';
import { devicesText as text, unitOf } from '../../text/devices';
import { FailureNote } from '../../ui/FailureNote';
import { LinkButton } from '../../ui/LinkButton';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { PrintSheet } from '../../ui/PrintSheet';
import { Section } from '../../ui/Section';
import './devices.css';

export interface OfferedViewProps {
  readonly from: Pick<Session, 'code' | 'name' | 'type'>;
  readonly offer: AnswerOf<'devices.offer'>;
  readonly failure: Failure | null;
  readonly onPrint: () => void;
}

/** The code for the paper: large, printable, this once; and the steps that follow. */
export function OfferedView({ from, offer, failure, onPrint }: OfferedViewProps) {
  const file = offer.file.path.split(/[\\/]/).at(-1) ?? '';
  const lines = [
    [text.slipFrom, `${from.name}（${from.code}）`],
    [text.slipCode, <strong key="code" className="slip-code">{offer.paperCode}</strong>],
    [text.slipExpires, fullDayText(localOf(offer.expires).slice(0, 10))],
    [text.slipFile, file],
  ] as const;
  return (
    <Page
      title={text.offerWritten}
      hint={text.writtenFile(file)}
      back={{ href: '/devices', label: text.name(unitOf(from.type)) }}
      actions={
        <>
          <LinkButton href="/devices">{text.paperDone}</LinkButton>
          <Button type="primary" onClick={onPrint}>
            {text.print}
          </Button>
        </>
      }
    >
      <Note tone="due" alert>
        {text.paperOnce}
      </Note>
      <FailureNote failure={failure} />
      <div className="paper-columns">
        <PrintSheet label={text.slipTitle} small>
          <h2>{text.slipTitle}</h2>
          <table>
            <tbody>
              {lines.map(([word, value]) => (
                <tr key={word}>
                  <th scope="row">{word}</th>
                  <td>{value}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="slip-note">{text.slipNote}</p>
        </PrintSheet>
        <Section title={text.after} className="grow">
          <ol className="lines slip-steps">
            {text.afterSteps.map((step, at) => (
              <li key={step}>
                <span className="tag tag-na">{at + 1}</span>
                <span className="grow">{step}</span>
              </li>
            ))}
          </ol>
        </Section>
      </div>
    </Page>
  );
}
