import { Button } from 'antd';
import type { ReceivedTask } from '../../../electron/contract';
import { dayText, localOf } from '../../text/dates';
import { orders as words, PROGRESS_WORDS, receivedWord } from '../../text/orders';
import { FileList } from '../../ui/attachments/FileList';
import { listedFiles } from '../../ui/attachments/listed-files';
import { LinkButton } from '../../ui/LinkButton';
import { Note } from '../../ui/Note';
import { StateTag } from '../../ui/StateTag';

/** One task of the superior: what is asked, how it stands, and what to do next. */
export function ReceivedTaskBlock({ task, hasBelow, onTakeOver }: { readonly task: ReceivedTask; readonly hasBelow: boolean; readonly onTakeOver: () => void }) {
  const { content, word, tone } = { content: task.content, ...receivedWord(task) };
  const { item, takenOver, passedOn, told } = task;
  const over = task.word === 'withdrawn' || task.word === 'closed';
  return (
    <li>
      <div className="row">
        <h3 className="grow">{content.title}</h3>
        <StateTag tone={tone}>{word}</StateTag>
      </div>
      <p className="muted small">
        {[words.from(task.from), content.source, words.until(content.dueOn), content.steps.length > 0 ? words.stepsOf(content.steps.length) : ''].filter((part) => part !== '').join('　')}
      </p>
      {content.requirement !== '' && <p className="orders-text orders-clip">{content.requirement}</p>}
      {content.files !== undefined && <FileList files={listedFiles(content.files)} />}
      {(task.word === 'returned' || (item !== null && !takenOver)) && (!takenOver || task.state !== 'waiting') && (
        <Note tone={task.word === 'closed' ? 'ok' : 'due'}>{words.changed[task.word]}{task.reason}</Note>
      )}
      <div className="row">
        {!takenOver && (item !== null || !over) && <Button type="primary" onClick={onTakeOver} aria-label={`${item === null ? words.takeOver : words.takeOverAgain[task.word]}：${content.title}`}>{item === null ? words.takeOver : words.takeOverAgain[task.word]}</Button>}
        {item !== null && <LinkButton href={`/ledgers/${item}`} label={`${words.toItem}：${content.title}`}>{words.toItem}</LinkButton>}
        {hasBelow && !over && passedOn === null && <LinkButton href={`/orders/new/task?passes=${task.order}`} label={`${words.passOn}：${content.title}`}>{words.passOn}</LinkButton>}
        {passedOn !== null && <LinkButton href={`/orders/task/${passedOn.order}`} label={`${words.passedOn}：${content.title}`}>{words.passedOn}</LinkButton>}
        <span className="muted small">{passedOn === null ? '' : words.levels(passedOn.counts)}</span>
      </div>
      <p className="muted small">{told === null ? words.untold : words.told(PROGRESS_WORDS[told.state], dayText(localOf(told.statedAt).slice(0, 10)))}</p>
    </li>
  );
}
