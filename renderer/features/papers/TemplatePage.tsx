import { useParams } from 'wouter';
import { PAPER_TITLES, type TemplateState } from '../../../electron/contract';
import { useAnswer, useSend } from '../../data/api';
import { useSeen } from '../../data/use-seen';
import { paperPreview } from '../../text/papers';
import { templateWords as words } from '../../text/templates';
import { AnsweredPage } from '../../ui/AnsweredPage';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { TemplateView } from './TemplateView';

/** /papers/templates/:paper: the layouts of one paper. */
export default function TemplatePage() {
  const { paper } = useParams();
  const states = useAnswer('templates.list', {});
  useSeen('template', states.data !== undefined);
  return (
    <AnsweredPage title={words.place} query={states}>
      {({ papers, subordinates }) => {
        const state = papers.find((one) => one.paper === paper);
        return state === undefined ? (
          <Page title={words.place} back={{ href: '/papers', label: words.place }}>
            <EmptyState title={paperPreview.unknown}>{paperPreview.unknownHint}</EmptyState>
          </Page>
        ) : (
          <Shown key={state.paper} state={state} subordinates={subordinates} />
        );
      }}
    </AnsweredPage>
  );
}

function Shown({ state, subordinates }: { readonly state: TemplateState; readonly subordinates: number }) {
  const { paper } = state;
  const placeholders = useAnswer('templates.placeholders', { paper });
  const check = useSend('templates.check');
  const save = useSend('templates.save');
  const remove = useSend('templates.remove');
  const choose = useSend('templates.choose');
  const give = useSend('templates.give');
  const preset = useSend('templates.preset');
  const sendTo = useSend('templates.sendTo');
  const takeBack = useSend('templates.takeBack');
  const sample = useSend('templates.saveSample');
  return (
    <TemplateView
      title={PAPER_TITLES[paper]}
      state={state}
      placeholders={placeholders}
      sampleAt={sample.data ?? null}
      failure={save.error ?? choose.error ?? give.error ?? preset.error ?? sendTo.error ?? sample.error}
      removeFailure={remove.error}
      onCheck={(bytes) => check.mutateAsync({ paper, bytes })}
      onSave={(name, bytes) => save.mutateAsync({ paper, name, bytes })}
      onRemove={() => remove.mutateAsync({ paper })}
      onChoose={(choice) => choose.mutate({ paper, choice })}
      below={
        subordinates === 0 && state.below === null
          ? null
          : {
              subordinates, failure: takeBack.error, onGive: (name, bytes, to, marks) => give.mutateAsync({ paper, name, bytes, preset: to, marks: marks === null ? null : [...marks] }),
              onSendTo: (marks) => sendTo.mutate({ paper, marks: marks === null ? null : [...marks] }),
              onPreset: (to) => preset.mutate({ paper, preset: to }), onTakeBack: () => takeBack.mutateAsync({ paper }),
            }
      }
      onSample={() => sample.mutate({ paper })}
    />
  );
}
