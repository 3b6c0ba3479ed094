import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { chosenMarks, type CheckedTemplate, type Edges, type Failure, type TemplateState } from '../../../electron/contract';
import { templateWords as words } from '../../text/templates';
import { ConfirmDanger } from '../../ui/ConfirmDanger';
import { EdgeChooser } from '../../ui/EdgeChooser';
import { FailureNote } from '../../ui/FailureNote';
import { Section } from '../../ui/Section';
import { TemplatePicker } from './TemplatePicker';

export interface TemplateBelowProps {
  readonly below: TemplateState['below'];
  readonly subordinates: number;
  readonly failure: Failure | null;
  readonly onCheck: (bytes: Uint8Array<ArrayBuffer>) => Promise<CheckedTemplate>;
  readonly onGive: (name: string, bytes: Uint8Array<ArrayBuffer>, preset: boolean, marks: readonly string[] | null) => Promise<unknown>;
  readonly onPreset: (preset: boolean) => void;
  /** null = everybody below. */
  readonly onSendTo: (marks: readonly string[] | null) => void;
  readonly onTakeBack: () => Promise<unknown>;
}

const marksOf = (edges: Edges): readonly string[] | null => (edges.chosen ? chosenMarks(edges).sort() : null);

/** 下发: a template for those below, given with the next 下发 files and taken back the same way. */
export function TemplateBelow({ below, subordinates, failure, onCheck, onGive, onPreset, onSendTo, onTakeBack }: TemplateBelowProps) {
  const [wanted, setWanted] = useState(true);
  const [edges, setEdges] = useState<Edges>(below ?? { chosen: false, edges: [] });
  const marks = marksOf(edges);
  const changed = below !== null && JSON.stringify(marksOf(below)) !== JSON.stringify(marks);
  const preset = below?.preset ?? wanted;
  return (
    <>
      <Section title={words.below} hint={words.belowHint(subordinates)}>
        <div className="stack">
          <p className={below === null ? 'muted' : undefined}>{below === null ? words.belowNone : words.belowFile(below.file)}</p>
          <div>
            <Checkbox checked={preset} onChange={({ target }) => (below === null ? setWanted(target.checked) : onPreset(target.checked))}>
              {words.presetLabel}
            </Checkbox>
            <p className="muted small">{words.presetHint}</p>
          </div>
          <TemplatePicker
            labels={{ pick: below === null ? words.pick : words.pickAgain, use: words.give, kept: words.given }}
            onCheck={onCheck}
            onSave={(name, bytes) => onGive(name, bytes, preset, marks)}
            beside={
              below !== null && (
                <ConfirmDanger button={words.takeBack} title={words.takeBackTitle} confirm={words.takeBackConfirm} calm onConfirm={onTakeBack}>
                  <p>{words.takeBackBody}</p>
                  <FailureNote failure={failure} />
                </ConfirmDanger>
              )
            }
          />
        </div>
      </Section>
      <EdgeChooser edges={edges} asked={edges.chosen} onChange={setEdges}>
        {changed && (
          <div>
            <Button type="primary" disabled={marks?.length === 0} onClick={() => onSendTo(marks)}>
              {words.sendTo}
            </Button>
          </div>
        )}
      </EdgeChooser>
    </>
  );
}
