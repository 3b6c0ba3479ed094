import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { HandoverDone, HandoverState, Session } from '../../../electron/contract';
import { useSend } from '../../data/api';
import { handover as words } from '../../text/handover';
import { FailureNote } from '../../ui/FailureNote';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { PrintSheet } from '../../ui/PrintSheet';
import './handover.css';
import { leftLines } from './left-lines';

export interface HandoverListProps {
  readonly done: HandoverDone;
  readonly left: HandoverState;
  readonly organisation: Pick<Session, 'code' | 'name'>;
}

/** 移交清单: what was handed over, what was left undone, three signatures. */
export function HandoverList({ done, left, organisation }: HandoverListProps) {
  const print = useSend('page.print');
  const undone = leftLines(left).filter(({ count }) => count > 0);
  return (
    <Page
      title={words.done(done.to)}
      hint={words.doneText}
      actions={
        <>
          <Button type="primary" onClick={() => print.mutate({})}>
            {words.printList}
          </Button>
          <LinkButton href="/home">{words.finish}</LinkButton>
        </>
      }
    >
      <FailureNote failure={print.error} />
      <PrintSheet label={words.listTitle}>
        <h2>{words.listTitle}</h2>
        <table>
          <tbody>
            <Line word={words.organisation}>{`${organisation.name}（${organisation.code}）`}</Line>
            <Line word={words.from}>{done.from === '' ? words.blank : done.from}</Line>
            <Line word={words.to}>{done.to}</Line>
            <Line word={words.on}>{done.on}</Line>
            <Line word={words.keys}>{words.keysText}</Line>
            <Line word={words.backups}>
              {words.backupsText(done.rewrapped.length)}
              {done.deleted.length > 0 && <p>{words.deleted(done.deleted.join('、'))}</p>}
              {done.kept.length > 0 && <p>{words.kept(done.kept.join('、'))}</p>}
            </Line>
            <Line word={words.outside}>{words.outsideText}</Line>
            <Line word={words.left}>{undone.length === 0 ? words.leftNone : undone.map(({ word, count }) => `${word} ${words.items(count)}`).join('；')}</Line>
            <Line word={words.sticks}>{words.blank}</Line>
          </tbody>
        </table>
        <div className="handover-signs">
          {[words.signFrom, words.signTo, words.signWitness].map((word) => (
            <p key={word}>
              {word}
              <span />
            </p>
          ))}
        </div>
      </PrintSheet>
    </Page>
  );
}

function Line({ word, children }: { readonly word: string; readonly children: ReactNode }) {
  return (
    <tr>
      <th scope="row">{word}</th>
      <td>{children}</td>
    </tr>
  );
}
