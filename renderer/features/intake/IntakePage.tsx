import { useEffect, useEffectEvent, useState } from 'react';
import { useParams } from 'wouter';
import type { AnswerOf, IntakeKind, IntakeLook, IntakeMapping } from '../../../electron/contract';
import { pathOf, useAnswer, useSend } from '../../data/api';
import { takeIncomingTable } from '../../data/incoming-table';
import { INTAKE_PLACES, INTAKE_NAMES } from '../../text/intake';
import { ChooseView } from './ChooseView';
import { DoneView } from './DoneView';
import { MappingView, type MappingOptions } from './MappingView';
import { PreviewStep } from './PreviewStep';

const isKind = (kind: string | undefined): kind is IntakeKind => kind !== undefined && Object.hasOwn(INTAKE_NAMES, kind);
const USUAL: MappingOptions = { hidden: false, gatheringKind: '', ledger: 'inspection-rectification', ownLedger: '' };

/** /intake/roster and so on: a file, its columns, a preview, done. */
export default function IntakePage() {
  const { kind } = useParams();
  const shown = isKind(kind) ? kind : 'roster';
  return <Intake key={shown} kind={shown} />;
}

function Intake({ kind }: { readonly kind: IntakeKind }) {
  const [look, setLook] = useState<IntakeLook | null>(null);
  const [mapping, setMapping] = useState<IntakeMapping>({});
  const [options, setOptions] = useState(USUAL);
  const [done, setDone] = useState<AnswerOf<'intake.apply'> | null>(null);
  const choose = useSend('intake.choose');
  const read = useSend('intake.look');
  const sheet = useSend('intake.sheet');
  const plan = useSend('intake.plan');
  const undo = useSend('intake.undo');
  const stop = useSend('jobs.cancel');
  const history = useAnswer('intake.list', {});

  const begin = (found: IntakeLook): void => {
    setLook(found);
    setMapping(found.mapping);
    plan.reset();
  };
  const readFile = (file: string): void => read.mutate({ kind, file }, { onSuccess: begin });
  const readDropped = useEffectEvent(() => {
    const file = takeIncomingTable();
    if (file !== null) readFile(file);
  });
  useEffect(() => readDropped(), []);
  const onChoose = (): void =>
    choose.mutate(
      { kind },
      {
        onSuccess: (file) => {
          if (file !== null) readFile(file);
        },
      },
    );
  const again = (): void => {
    setLook(null);
    setDone(null);
    plan.reset();
    undo.reset();
    void history.refetch();
  };
  const onStop = (): void => stop.mutate({ job: 'intake' });
  const onUndo = (id: string): Promise<unknown> => undo.mutateAsync({ id }).then(() => history.refetch());

  if (done !== null && look !== null) {
    return (
      <DoneView
        kind={kind}
        file={look.file}
        done={done}
        undone={undo.data ?? null}
        undoing={undo.isPending}
        failure={undo.error}
        onUndo={() => onUndo(done.id)}
        onStop={onStop}
        onAgain={again}
      />
    );
  }
  if (look !== null && plan.data !== undefined) {
    return <PreviewStep kind={kind} look={look} summary={plan.data} onBack={plan.reset} onDone={setDone} />;
  }
  if (look !== null) {
    return (
      <MappingView
        look={look}
        mapping={mapping}
        options={options}
        busy={plan.isPending || sheet.isPending}
        failure={plan.error ?? sheet.error}
        onMapping={setMapping}
        onOptions={setOptions}
        onSheet={(at) => sheet.mutate({ token: look.token, sheet: at }, { onSuccess: begin })}
        onBack={again}
        onPreview={() => plan.mutate({ token: look.token, mapping, ...options })}
      />
    );
  }
  const place = INTAKE_PLACES[kind];
  return (
    <ChooseView
      kind={kind}
      place={place}
      reading={read.isPending}
      failure={read.error ?? choose.error}
      history={history}
      undone={undo.data ?? null}
      undoing={undo.isPending}
      undoFailure={undo.error}
      onChoose={onChoose}
      onFile={(file) => readFile(pathOf(file))}
      onUndo={onUndo}
      onStop={onStop}
    />
  );
}
