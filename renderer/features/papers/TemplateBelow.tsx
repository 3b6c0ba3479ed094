import { Checkbox } from 'antd';
import { useState } from 'react';
import type { CheckedTemplate, Failure, TemplateState } from '../../../electron/contract';
import { templateWords as words } from '../../text/templates';
import { ConfirmDanger } from '../../ui/ConfirmDanger';
import { FailureNote } from '../../ui/FailureNote';
import { Section } from '../../ui/Section';
import { TemplatePicker } from './TemplatePicker';

export interface TemplateBelowProps {
  readonly below: TemplateState['below'];
  readonly subordinates: number;
  readonly failure: Failure | null;
  readonly onCheck: (bytes: Uint8Array<ArrayBuffer>) => Promise<CheckedTemplate>;
  readonly onGive: (name: string, bytes: Uint8Array<ArrayBuffer>, preset: boolean) => Promise<unknown>;
  readonly onPreset: (preset: boolean) => void;
  readonly onTakeBack: () => Promise<unknown>;
}

/** 下发: a template for everybody below, given with the next 下发 files and taken back the same way. */
export function TemplateBelow({ below, subordinates, failure, onCheck, onGive, onPreset, onTakeBack }: TemplateBelowProps) {
  const [wanted, setWanted] = useState(true);
  const preset = below?.preset ?? wanted;
  return (
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
          onSave={(name, bytes) => onGive(name, bytes, preset)}
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
  );
}
