import { Button } from 'antd';
import type { LifeStep } from '../../../../../electron/contract';
import { kindWords } from '../../../../text/gathering-kinds';
import { KIND_FIELDS, KIND_LISTS } from '../../../../text/kind-fields';
import { jumpTo } from '../../../../ui/jump';
import { StateTag } from '../../../../ui/StateTag';

const words = kindWords.life;
const NAMES: Readonly<Record<string, string>> = { ...KIND_FIELDS, ...KIND_LISTS, 'lifeMeeting.problems': words.problems, 'lifeMeeting.rectify': words.rectify };

/** A step's name with what it still asks for, each a click away. */
export function LifeStepHead({ name, step }: { readonly name: string; readonly step: LifeStep | undefined }) {
  const left = step?.tasks.filter(({ done }) => !done) ?? [];
  return (
    <header className="row wrap">
      <h3>{name}</h3>
      <StateTag tone={left.length === 0 ? 'ok' : 'na'}>{left.length === 0 ? words.stepDone : words.stepLeft(left.length)}</StateTag>
      {left.length > 0 && (
        <span className="small muted life-left">
          {words.leftFields}
          {left.map(({ field }) => (
            <Button key={field} type="link" size="small" onClick={() => jumpTo(field)}>
              {NAMES[field.replace('/', '.')] ?? ''}
            </Button>
          ))}
        </span>
      )}
    </header>
  );
}
