import { Button } from 'antd';
import type { ImportLook } from '../../../electron/contract';
import { sentenceOf } from '../../../electron/contract';
import { instantText, monthText } from '../../text/dates';
import { importText as text } from '../../text/importing';
import { packageName } from '../../text/package-names';
import { StateTag } from '../../ui/StateTag';
import { fileName } from './import-plan';
import { LookContent } from './LookContent';

export interface LookCardProps {
  readonly look: ImportLook;
  /** 本支部 or 本组织. */
  readonly unit: string;
  readonly onAnswer: (invitation: ImportLook) => void;
  /** Left out where the file cannot be taken off the list. */
  readonly onRemove?: (look: ImportLook) => void;
}

/** One file: from whom, which number and period, what it brings; or why it is refused and what to do. */
export function LookCard({ look, unit, onAnswer, onRemove }: LookCardProps) {
  const file = fileName(look.file);
  const kind = look.kind ? packageName(look.kind, look.number) : text.unknownKind;
  return (
    <article className={look.ok ? 'section look' : 'section look look-refused'} aria-label={file}>
      <header>
        <StateTag tone={!look.ok ? 'late' : look.takenAt !== null ? 'na' : look.kind === 'invitation' ? 'due' : 'ok'} wide>
          {!look.ok ? text.refused : look.takenAt !== null ? text.takenTag : look.kind === 'invitation' ? text.toAnswer : text.ready}
        </StateTag>
        <div className="grow">
          <h2>{look.kind === 'joining' ? text.joiningTitle(unit) : look.sender ? look.sender.name : look.ok ? text.unknownSender : file}</h2>
          <div className="muted small look-line">
            {look.sender && <span>{look.sender.code}</span>}
            {look.kind !== null && <span>{kind}</span>}
            {look.period !== null && <span>{text.period(monthText(look.period))}</span>}
            {look.writtenAt !== null && <span>{text.writtenAt(instantText(look.writtenAt))}</span>}
            {(look.sender !== null || look.ok) && <span>{file}</span>}
          </div>
        </div>
        {look.ok && look.kind === 'invitation' && (
          <Button type="primary" onClick={() => onAnswer(look)}>
            {text.answerInvitation}
          </Button>
        )}
        {onRemove && (
          <Button size="small" aria-label={text.removeOf(file)} onClick={() => onRemove(look)}>
            {text.remove}
          </Button>
        )}
      </header>
      {look.error ? <p role="alert">{sentenceOf(look.error)}</p> : look.takenAt !== null ? <p className="muted">{text.takenOn(instantText(look.takenAt))}</p> : <LookContent look={look} unit={unit} />}
    </article>
  );
}
