import { useMemo } from 'react';
import { checkGathering, type GatheringDocument } from '../../electron/contract';
import { EditorView } from '../features/gatherings/editor/EditorView';
import { peopleOf } from '../features/gatherings/editor/people';
import { SubmitButton } from '../features/gatherings/editor/SubmitButton';
import type { DraftStatus } from '../features/gatherings/editor/use-autosave';
import { Beside } from '../features/gatherings/form/Beside';
import { useFormState, useFormStore } from '../features/gatherings/form/form-store';
import { countedLines } from '../features/gatherings/model/counted';
import { FailedScreen, LoadingScreen } from '../features/gatherings/FailedScreen';
import { StateTag } from '../ui/StateTag';
import { nothing, type GalleryEntry } from './entry';
import { sampleBirthday, sampleEmpty, sampleMeeting, samplePeopleRows, sampleRows, sampleStudy } from './sample-gatherings';
import { sampleSession } from './sample-session';

interface SampleFormProps {
  readonly document: GatheringDocument;
  readonly draft?: DraftStatus;
  readonly resumedAt?: string;
  readonly isNew?: boolean;
  readonly broken?: boolean;
}

export function SampleForm({
  document: first,
  draft = { state: 'saved', at: '2026-11-22T08:42:00.000Z' },
  resumedAt,
  isNew = false,
  broken = false,
}: SampleFormProps) {
  const store = useFormStore({ document: first });
  const { document } = useFormState(store);
  const people = useMemo(() => peopleOf(samplePeopleRows), []);
  const findings = checkGathering(document, { today: sampleSession.today });
  const counted = countedLines(
    document,
    sampleRows.filter((row) => row.start < document.start),
  );
  return (
    <EditorView
      store={store}
      people={people}
      ordinal={<StateTag tone="info">第 4 次</StateTag>}
      beside={<Beside document={document} findings={findings} counted={counted} />}
      draft={draft}
      savedAt=""
      resumedAt={resumedAt ?? null}
      isNew={isNew}
      failure={broken ? { code: 'record-changed' } : null}
      busy={false}
      back="/gatherings"
      submitButton={<SubmitButton findings={findings} busy={false} onSubmit={nothing} />}
      onSave={nothing}
      onGiveUpDraft={nothing}
      onRoster={nothing}
    />
  );
}

const bare = { draft: { state: 'none' as const } };

export const entries: readonly GalleryEntry[] = [
  { name: 'party-meeting', at: '/gatherings/a/edit', show: () => <SampleForm document={sampleMeeting} /> },
  { name: 'new', at: '/gatherings/new/party-meeting', show: () => <SampleForm document={sampleEmpty} isNew {...bare} /> },
  { name: 'political-birthday', at: '/gatherings/new/political-birthday', show: () => <SampleForm document={sampleBirthday} isNew /> },
  { name: 'study-session', at: '/gatherings/copy/study-session', show: () => <SampleForm document={{ ...sampleStudy, countedKinds: ['study-session', 'party-meeting'] }} isNew /> },
  { name: 'resumed', at: '/gatherings/new/party-meeting', show: () => <SampleForm document={sampleEmpty} isNew resumedAt="2026-11-21T08:42:00.000Z" {...bare} /> },
  { name: 'save-failed', at: '/gatherings/a/edit', show: () => <SampleForm document={sampleMeeting} broken /> },
  {
    name: 'loading',
    show: () => <LoadingScreen />,
  },
  { name: 'failed', show: () => <FailedScreen failure={{ code: 'record-foreign' }} onRetry={nothing} /> },
];
