import { TalkForm } from '../features/talks/TalkForm';
import { TalksView } from '../features/talks/TalksView';
import { blankTalk } from '../features/talks/talk-draft';
import type { TalkDocument } from '../../electron/contract';
import { talks as words } from '../text/talks';
import { Answered } from '../ui/Answered';
import { Page } from '../ui/Page';
import { failed, type GalleryEntry, nothing, waiting } from './entry';
import { noTalks, sampleTalk, sampleTalks } from './sample-registers';
import { samplePeopleRows } from './sample-people';

const TODAY = '2026-11-22';
const form = (title: string, document: TalkDocument, asked = false, draftAt: string | null = null) => (
  <Page title={title} back={{ href: '/talks', label: words.back }}>
    <TalkForm
      today={TODAY}
      others={[]}
      editing={{ document, set: nothing, load: nothing, touched: false, draftAt, settle: nothing, dropDraft: async () => undefined }}
      resumedAt={draftAt}
      members={samplePeopleRows}
      asked={asked}
      busy={false}
      failure={asked ? { code: 'record-changed' } : null}
      onSave={nothing}
      onDropDraft={nothing}
    />
  </Page>
);

export const entries: readonly GalleryEntry[] = [
  { name: 'list', at: '/talks', show: () => <TalksView register={sampleTalks} today={TODAY} onYear={nothing} onPrint={nothing} /> },
  { name: 'list-empty', at: '/talks', show: () => <TalksView register={noTalks} today={TODAY} onYear={nothing} onPrint={nothing} /> },
  { name: 'list-loading', at: '/talks', show: () => <Answered query={waiting()} title={words.place}>{() => null}</Answered> },
  { name: 'list-failed', at: '/talks', show: () => <Answered query={failed('data-damaged')} title={words.place}>{() => null}</Answered> },
  { name: 'form', at: '/talks/new', show: () => form(words.newTitle, sampleTalk, false, '2026-11-22T07:20:00Z') },
  { name: 'form-edit', at: '/talks/1/edit', show: () => form(words.editTitle, sampleTalk) },
  { name: 'form-asked', at: '/talks/new', show: () => form(words.newTitle, { ...blankTalk(samplePeopleRows, TODAY, '李淑芬', null), on: '' }, true) },
];
