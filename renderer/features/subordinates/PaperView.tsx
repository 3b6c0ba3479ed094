import { Button } from 'antd';
import type { AnswerOf, Failure, Session, SubordinateView } from '../../../electron/contract';
import { fullDayText, localOf } from '../../text/dates';
import { subordinatesText as text } from '../../text/subordinates';
import { FailureNote } from '../../ui/FailureNote';
import { LinkButton } from '../../ui/LinkButton';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { PrintSheet } from '../../ui/PrintSheet';
import { Section } from '../../ui/Section';
import './subordinates.css';

export interface PaperViewProps {
  readonly from: Pick<Session, 'code' | 'name'>;
  readonly slot: SubordinateView;
  readonly invitation: AnswerOf<'subordinates.invite'>;
  readonly failure: Failure | null;
  readonly onPrint: () => void;
}

/** The code for the paper: large, printable, this once. */
export function PaperView({ from, slot, invitation, failure, onPrint }: PaperViewProps) {
  const file = invitation.file.path.split(/[\\/]/).at(-1) ?? '';
  return (
    <Page
      title={text.writtenTitle}
      hint={text.writtenFile(file)}
      back={{ href: '/subordinates', label: text.name }}
      actions={
        <>
          <LinkButton href="/subordinates">{text.paperDone}</LinkButton>
          <Button type="primary" onClick={onPrint}>
            {text.printPaper}
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
              <tr>
                <th scope="row">{text.slipFrom}</th>
                <td>{`${from.name}（${from.code}）`}</td>
              </tr>
              <tr>
                <th scope="row">{text.slipFor}</th>
                <td>{`${slot.name}（${slot.code}）`}</td>
              </tr>
              <tr>
                <th scope="row">{text.slipCode}</th>
                <td>
                  <strong className="slip-code">{invitation.paperCode}</strong>
                </td>
              </tr>
              <tr>
                <th scope="row">{text.slipExpires}</th>
                <td>{fullDayText(localOf(invitation.expires).slice(0, 10))}</td>
              </tr>
              <tr>
                <th scope="row">{text.slipFile}</th>
                <td>{file}</td>
              </tr>
            </tbody>
          </table>
          <p className="slip-note">{text.slipNote}</p>
        </PrintSheet>
        <Section title={text.afterTitle} className="grow">
          <ol className="lines slip-steps">
            {text.afterSteps.map((step, at) => (
              <li key={step}>
                <span className="tag tag-na">{at + 1}</span>
                <span className="grow">{step}</span>
              </li>
            ))}
          </ol>
          <p className="muted small">
            {text.paperTries}
            {text.paperNotOnStick}
          </p>
        </Section>
      </div>
    </Page>
  );
}
