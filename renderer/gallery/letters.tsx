import { letterDocument } from '../../electron/contract';
import { LetterForm } from '../features/letters/LetterForm';
import { LettersView } from '../features/letters/LettersView';
import { Page } from '../ui/Page';
import { letters as words } from '../text/letters';
import { nothing, type GalleryEntry } from './entry';

const request = letterDocument.parse({
  form: 'request', title: '中共清河县第二中学高中部教师支部\n关于支部委员会换届选举的请示', to: '中共清河县第二中学委员会', by: '清河县第二中学高中部教师党支部', on: '2026-11-06',
  body: '本届支部委员会任期将满，现将有关事项请示如下：\n一、拟设职数\n拟选举产生委员 5 名。\n妥否，请批示。', annexes: [{ id: 'a1', sort: 1, title: '选举办法（草案）' }],
});
const bulletin = letterDocument.parse({ form: 'bulletin', title: '关于第三季度组织生活开展情况的通报' });
const form = (document: typeof request, asked = false) => (
  <Page title={words.newTitle} back={{ href: '/letters', label: words.back }}>
    <LetterForm document={document} resumed={false} asked={asked} busy={false} failure={null} onChange={nothing} onSave={nothing} onDropDraft={nothing} />
  </Page>
);

export const entries: readonly GalleryEntry[] = [
  { name: 'full', at: '/letters', show: () => <LettersView rows={[{ id: 'a'.repeat(32), document: request }, { id: 'b'.repeat(32), document: bulletin }]} /> },
  { name: 'empty', at: '/letters', show: () => <LettersView rows={[]} /> },
  { name: 'written', at: '/letters/new', show: () => form(request) },
  { name: 'new', at: '/letters/new', show: () => form({ ...bulletin, title: '' }, true) },
  { name: 'edited', at: `/letters/${'a'.repeat(32)}/edit`, show: () => form(request) },
];
