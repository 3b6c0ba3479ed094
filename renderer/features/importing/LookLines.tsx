import { Button } from 'antd';
import { sentenceOf, type ImportLook } from '../../../electron/contract';
import { dayText, localOf, monthText } from '../../text/dates';
import { importText as text } from '../../text/importing';
import { packageName } from '../../text/package-names';
import { receiptsText } from '../../text/receipts';
import { StateTag, type Tone } from '../../ui/StateTag';
import { fileName } from './import-plan';

export interface LookLinesProps {
  readonly looks: readonly ImportLook[];
  /** Left out while the import runs. */
  readonly onRemove?: (look: ImportLook) => void;
}

/** Many files, one line each. Lines out of sight are neither laid out nor painted, so that 500 scroll like ten. */
export function LookLines({ looks, onRemove }: LookLinesProps) {
  return (
    <ul className="look-lines" aria-label={text.list}>
      {looks.map((look) => (
        <li key={look.file}>
          <LookLine look={look} {...(onRemove ? { onRemove } : {})} />
        </li>
      ))}
    </ul>
  );
}

function LookLine({ look, onRemove }: { readonly look: ImportLook } & Pick<LookLinesProps, 'onRemove'>) {
  const [tone, word] = stateOf(look);
  return (
    <>
      <StateTag tone={tone}>{word}</StateTag>
      <span className="look-who">
        <b>{look.sender?.name ?? fileName(look.file)}</b>
        <span className="muted small">
          {[look.kind === null ? '' : packageName(look.kind, look.number), look.period === null ? '' : monthText(look.period), look.sender === null ? '' : fileName(look.file)].filter((part) => part !== '').join('　')}
        </span>
      </span>
      <span className="look-what small">{look.error ? sentenceOf(look.error) : whatOf(look)}</span>
      {onRemove && look.ok && look.takenAt === null && (
        <Button size="small" aria-label={text.removeOf(fileName(look.file))} onClick={() => onRemove(look)}>
          {text.remove}
        </Button>
      )}
    </>
  );
}

function stateOf(look: ImportLook): readonly [Tone, string] {
  if (!look.ok) return ['late', text.refused];
  if (look.takenAt !== null) return ['na', text.takenTag];
  return look.kind === 'invitation' ? ['due', text.toAnswer] : ['ok', text.ready];
}

/** What it brings, in one line; only what there is. */
function whatOf({ takenAt, fresh, known, newer, doubles, conflicts, staged, gap, missingNumbers, delivered, reviews }: ImportLook): string {
  if (takenAt !== null) return text.takenOn(dayText(localOf(takenAt)));
  const { counts } = text;
  const numbers = ([[counts.fresh, fresh], [counts.known, known], [counts.newer, newer], [counts.doubles, doubles], [counts.conflicts, conflicts], [counts.staged, staged], [counts.delivered, delivered], [counts.returned, reviews.returned]] as const)
    .filter(([, n]) => n > 0)
    .map(([word, n]) => `${word} ${n}`);
  return [...numbers, ...(gap ? [receiptsText.missing(missingNumbers) || text.gap] : [])].join('　');
}
