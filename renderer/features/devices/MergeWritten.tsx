import type { WrittenFile } from '../../../electron/contract';
import { devicesText as text } from '../../text/devices';
import { LinkButton } from '../../ui/LinkButton';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';

/** The 合并 file lies on the stick: what comes next. */
export function MergeWritten({ unit, file }: { readonly unit: string; readonly file: WrittenFile }) {
  return (
    <Page
      title={text.mergeDone}
      back={{ href: '/devices', label: text.name(unit) }}
      actions={
        <LinkButton href="/devices" main>
          {text.backToList}
        </LinkButton>
      }
    >
      <Note tone="ok">{text.mergeDoneBody(file.path)}</Note>
      <p className="muted">{text.eject}</p>
    </Page>
  );
}
