import { Button } from 'antd';
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
import { LayoutChoice } from './LayoutChoice';
import { PlaceholderTable } from './PlaceholderTable';
import { TemplateBelow, type TemplateBelowProps } from './TemplateBelow';
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
  /** For those below; null = there is nobody below. */
  readonly below: Omit<TemplateBelowProps, 'below' | 'onCheck'> | null;
  readonly onSample: () => void;
}

/** The layout of one paper: which is in force, one's own template, and what it may ask for. */
export function TemplateView(props: TemplateViewProps) {
  const { title, state, placeholders, sampleAt, failure, removeFailure, below, onChoose, onSample } = props;
  return (
    <Page
      title={words.layoutTitle(title)}
      hint={`${words.inForce}${words.sourceOf(state)}，${words.layoutHint}`}
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
          <TemplatePicker labels={{ pick: state.own === '' ? words.pick : words.pickAgain, use: words.use, kept: words.kept }} onCheck={props.onCheck} onSave={props.onSave} />
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
      <LayoutChoice state={state} onChoose={onChoose} />
      {below && <TemplateBelow {...below} below={state.below} onCheck={props.onCheck} />}
      <Section title={words.placeholders} hint={words.placeholdersHint}>
        <Answered query={placeholders}>{(found) => <PlaceholderTable placeholders={found} />}</Answered>
      </Section>
    </Page>
  );
}
