import { Button } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import type { CheckedTemplate, Failure } from '../../../electron/contract';
import { templateWords as words } from '../../text/templates';
import { FailureNote } from '../../ui/FailureNote';
import { Note } from '../../ui/Note';

type Step =
  | { readonly at: 'open' }
  | { readonly at: 'checking' }
  | { readonly at: 'refused'; readonly failure: Failure }
  | { readonly at: 'checked'; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly checked: CheckedTemplate }
  | { readonly at: 'kept' };

export interface TemplatePickerProps {
  readonly labels: { readonly pick: string; readonly use: string; readonly kept: string };
  readonly onCheck: (bytes: Uint8Array<ArrayBuffer>) => Promise<CheckedTemplate>;
  readonly onSave: (name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<unknown>;
  /** What else can be done with the file that is there, in the same row. */
  readonly beside?: ReactNode;
}

/** Chooses a Word file; it is checked before anything is kept, and the person sees what was not understood. */
export function TemplatePicker({ labels, onCheck, onSave, beside }: TemplatePickerProps) {
  const picker = useRef<HTMLInputElement>(null);
  const [step, setStep] = useState<Step>({ at: 'open' });
  const refused = (thrown: unknown): void => setStep({ at: 'refused', failure: thrown as Failure });

  const take = async (file: File): Promise<void> => {
    setStep({ at: 'checking' });
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      setStep({ at: 'checked', name: file.name, bytes, checked: await onCheck(bytes) });
    } catch (thrown) {
      refused(thrown);
    }
  };
  const keep = async (name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> => {
    try {
      await onSave(name, bytes);
      setStep({ at: 'kept' });
    } catch (thrown) {
      refused(thrown);
    }
  };

  return (
    <div className="stack">
      {step.at === 'refused' && <FailureNote failure={step.failure} />}
      {step.at === 'kept' && <Note tone="ok">{labels.kept}</Note>}
      {step.at === 'checked' && (
        <>
          <Note tone={step.checked.unknown.length === 0 && step.checked.known.length > 0 ? 'ok' : 'due'}>
            {step.checked.known.length === 0 ? words.noKnown : words.checked(step.checked.known.length)}
          </Note>
          {step.checked.unknown.length > 0 && (
            <div>
              <p>{words.unknown(step.checked.unknown.length)}</p>
              <ul>
                {step.checked.unknown.map((one) => (
                  <li key={one.name}>{words.unknownLine(one)}</li>
                ))}
              </ul>
            </div>
          )}
        </>
      )}
      <div className="row wrap">
        {step.at === 'checked' && (
          <Button type="primary" onClick={() => void keep(step.name, step.bytes)}>
            {labels.use}
          </Button>
        )}
        <Button loading={step.at === 'checking'} onClick={() => picker.current?.click()}>
          {step.at === 'checked' ? words.another : labels.pick}
        </Button>
        {beside}
      </div>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".docx"
        aria-label={labels.pick}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file may be picked again after it was changed.
          event.target.value = '';
          if (file !== undefined) void take(file);
        }}
      />
    </div>
  );
}
