import { Button, Radio } from 'antd';
import type { CheckedTemplate, Failure, Placeholder, TemplateState } from '../../../electron/contract';
import { paperHref } from '../../data/paper-href';
import { templateWords as words } from '../../text/templates';
import { Answered, type AnswerState } from '../../ui/Answered';
import { ConfirmDanger } from '../../ui/ConfirmDanger';
import { FailureNote } from '../../ui/FailureNote';
import { LinkButton } from '../../ui/LinkButton';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import './papers.css';
import { PlaceholderTable } from './PlaceholderTable';
import { TemplatePicker } from './TemplatePicker';

export interface TemplateViewProps {
  readonly title: string;
  readonly state: TemplateState;
  readonly placeholders: AnswerState<readonly Placeholder[]>;
  /** Where the sample was saved. */
  readonly sampleAt: string | null;
  readonly failure: Failure | null;
  readonly removeFailure: Failure | null;
  readonly onCheck: (bytes: Uint8Array<ArrayBuffer>) => Promise<CheckedTemplate>;
  readonly onSave: (name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<unknown>;
  readonly onRemove: () => Promise<unknown>;
  readonly onChoose: (choice: TemplateState['choice']) => void;
  readonly onSample: () => void;
}

/** The layout of one paper: which is in force, one's own template, and what it may ask for. */
export function TemplateView(props: TemplateViewProps) {
  const { title, state, placeholders, sampleAt, failure, removeFailure, onChoose, onSample } = props;
  return (
    <Page
      title={words.layoutTitle(title)}
      hint={`${words.inForce}${words.sources[state.inForce]}，${words.layoutHint}`}
      back={{ href: '/papers', label: words.place }}
      actions={
        <>
          <Button onClick={onSample}>{words.sample}</Button>
          <LinkButton href={paperHref({ paper: 'sample', of: state.paper }, `/papers/templates/${state.paper}`)}>{words.preview}</LinkButton>
        </>
      }
    >
      <FailureNote failure={failure} />
      {sampleAt !== null && <Note tone="ok">{words.sampleSaved(sampleAt)}</Note>}
      <Section title={words.own}>
        <div className="stack">
          <p className={state.own === '' ? 'muted' : undefined}>{state.own === '' ? words.noOwn : words.ownFile(state.own)}</p>
          <TemplatePicker first={state.own === ''} onCheck={props.onCheck} onSave={props.onSave} />
          {state.own !== '' && (
            <div>
              <ConfirmDanger button={words.remove} title={words.removeTitle} confirm={words.removeConfirm} calm onConfirm={props.onRemove}>
                <p>{words.removeBody}</p>
                <FailureNote failure={removeFailure} />
              </ConfirmDanger>
            </div>
          )}
        </div>
      </Section>
      {state.own !== '' && (
        <Section title={words.choose}>
          <Radio.Group
            aria-label={words.choose}
            value={state.choice}
            onChange={({ target }) => onChoose(target.value as TemplateState['choice'])}
            options={[
              { value: '', label: words.choices[''] },
              { value: 'built-in', label: words.choices['built-in'] },
            ]}
          />
        </Section>
      )}
      <Section title={words.placeholders} hint={words.placeholdersHint}>
        <Answered query={placeholders}>{(found) => <PlaceholderTable placeholders={found} />}</Answered>
      </Section>
    </Page>
  );
}
