import type { ReturnedLine } from '../../electron/contract';
import { fieldWord } from '../text/changes/field-word';
import { dayText, localOf } from '../text/dates';
import { KIND_NAMES } from '../text/kinds';
import { returnedText as text } from '../text/reviews';
import { LinkButton } from './LinkButton';
import { StateTag } from './StateTag';

/** 退回待改: what, why, which fields, until when; and the way to correct it or, once corrected, to submit it again. */
export function ReturnedList({ lines, leads = false }: { readonly lines: readonly ReturnedLine[]; /** Its first button is the main one of the screen. */ readonly leads?: boolean }) {
  return (
    <ul className="lines">
      {lines.map((line, at) => (
        <Line key={line.record} line={line} main={leads && at === 0} />
      ))}
    </ul>
  );
}

function Line({ line, main }: { readonly line: ReturnedLine; readonly main: boolean }) {
  const { record, kind, title, start, reasons, fields, deadline, overdue, statedAt, way } = line;
  const name = title.trim() === '' ? KIND_NAMES[kind] : title;
  const changed = way === 'changed' || way === 'withdrawn';
  return (
    <li>
      <StateTag tone={overdue ? 'late' : 'due'} wide>
        {overdue ? text.overdue : deadline === '' ? text.noDeadline : text.untilDay(deadline)}
      </StateTag>
      <span className="grow">
        <b>{name}</b>　<span className="muted small">{`${KIND_NAMES[kind]}　${dayText(start.slice(0, 10))}`}</span>
        <br />
        {reasons.join('；')}
        <br />
        <span className="muted small">
          {[changed ? text.changed : '', fields.length === 0 ? '' : text.fields(fields.map((path) => fieldWord(path, 'gathering', {})).join('、')), text.on(dayText(localOf(statedAt))), overdue ? text.untilShort(deadline) : '']
            .filter((fact) => fact !== '')
            .join('　')}
        </span>
      </span>
      <LinkButton href={changed ? `/gatherings/${record}` : `/gatherings/${record}/edit`} main={main} small label={changed ? text.submitOf(name) : text.correctOf(name)}>
        {changed ? text.submit : text.correct}
      </LinkButton>
    </li>
  );
}
