import FileViewer from '../ui/attachments/FileViewer';
import { AddFiles } from '../ui/attachments/AddFiles';
import { FileList } from '../ui/attachments/FileList';
import { Page } from '../ui/Page';
import { Section } from '../ui/Section';
import { nothing, type GalleryEntry } from './entry';
import { SAMPLE_FILES } from './sample-files';

const named = SAMPLE_FILES.map(({ id, file }) => ({ id, file, name: file.name }));

export const entries: readonly GalleryEntry[] = [
  {
    name: 'form',
    show: () => (
      <Page title="支部党员大会">
        <Section title="附件和签字">
          <FileList files={SAMPLE_FILES} onCarried={nothing} onRemove={nothing} />
          <AddFiles onAdded={nothing} />
        </Section>
      </Page>
    ),
  },
  {
    name: 'record',
    show: () => (
      <Page title="支部党员大会">
        <Section title="附件">
          <FileList files={SAMPLE_FILES} told />
        </Section>
      </Page>
    ),
  },
  { name: 'photo', show: () => <FileViewer files={named} first="1" onClose={nothing} /> },
  { name: 'office-file', show: () => <FileViewer files={named} first="4" onClose={nothing} /> },
];
