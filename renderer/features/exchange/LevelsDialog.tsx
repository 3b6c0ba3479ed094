import { Button, Modal, Segmented } from 'antd';
import { useState } from 'react';
import { LEVEL_KINDS, levelOf, type Level, type LevelsView, type Whose } from '../../../electron/contract';
import { useFreshAnswer, useSend } from '../../data/api';
import { RECORD_KIND_NAMES } from '../../text/kinds';
import { levelsText as text } from '../../text/tree';
import { Answered } from '../../ui/Answered';
import { FailureNote } from '../../ui/FailureNote';

const OPTIONS = (['details', 'figures'] as const).map((value) => ({ value, label: text.levels[value] }));

/** 怎么带: of each kind of records whether it goes in detail or only as figures, for the own and for those from below. */
export function LevelsDialog({ onClose }: { readonly onClose: () => void }) {
  const view = useFreshAnswer('levels.view', {});
  return (
    <Modal open centered closable={false} width="42rem" title={text.title} onCancel={onClose} footer={null}>
      <Answered query={view}>{(found) => <LevelsForm view={found} onClose={onClose} />}</Answered>
    </Modal>
  );
}

function LevelsForm({ view, onClose }: { readonly view: LevelsView; readonly onClose: () => void }) {
  const [levels, setLevels] = useState(view.levels);
  const save = useSend('levels.set');
  const columns: readonly Whose[] = view.hasBelow ? ['own', 'below'] : ['own'];
  const set = (whose: Whose, kinds: readonly string[], level: Level): void =>
    setLevels({ ...levels, [whose]: { ...levels[whose], ...Object.fromEntries(kinds.map((kind) => [kind, level])) } });
  const together = (whose: Whose): Level | undefined => {
    const all = new Set(LEVEL_KINDS.map((kind) => levelOf(levels, whose, kind)));
    return all.size === 1 ? [...all][0] : undefined;
  };
  return (
    <div className="stack">
      <p>{text.body}</p>
      <div className="levels-table">
        <table className="plain" aria-label={text.title}>
          <thead>
            <tr>
              <th scope="col">{text.kind}</th>
              {columns.map((whose) => (
                <th key={whose} scope="col">
                  {text[whose]}
                  <br />
                  <Choice label={text.all(text[whose])} value={together(whose)} onChange={(level) => set(whose, LEVEL_KINDS, level)} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {LEVEL_KINDS.map((kind) => {
              const name = kind === 'other' ? text.other : (RECORD_KIND_NAMES[kind] ?? kind);
              return (
                <tr key={kind}>
                  <td>{name}</td>
                  {columns.map((whose) => (
                    <td key={whose}>
                      <Choice label={text.levelOf(name, text[whose])} value={levelOf(levels, whose, kind)} onChange={(level) => set(whose, [kind], level)} />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <FailureNote failure={save.error} />
      <div className="row form-buttons">
        <Button onClick={onClose}>{text.cancel}</Button>
        <Button type="primary" loading={save.isPending} onClick={() => save.mutate({ levels }, { onSuccess: onClose })}>
          {text.save}
        </Button>
      </div>
    </div>
  );
}

/** `undefined` = neither: some are this and some that. */
function Choice({ label, value, onChange }: { readonly label: string; readonly value: Level | undefined; readonly onChange: (level: Level) => void }) {
  return <Segmented aria-label={label} size="small" options={OPTIONS} value={value as Level} onChange={onChange} />;
}
