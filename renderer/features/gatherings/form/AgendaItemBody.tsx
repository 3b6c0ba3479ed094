import { useState } from 'react';
import type { AgendaItem } from '../../../../electron/contract';
import { agendaWords as words } from '../../../text/gatherings';
import { Field } from '../../../ui/Field';
import { inOrder } from '../model/list-edits';
import { AddButton } from './AddButton';
import { newVote } from './new-vote';
import { AGENDA, speechesOf } from './list-places';
import { ResolutionFields } from './ResolutionFields';
import { SpeechesList } from './SpeechesList';
import { TextArea } from './TextArea';
import { useFocusNew } from './use-focus-new';
import { useListEdits } from './use-list';
import { VoteEditor } from './VoteEditor';

/** Content, speeches, dissent, vote, resolution: what is not needed stays a word that one can press. */
export function AgendaItemBody({ item }: { readonly item: AgendaItem }) {
  const agenda = useListEdits(AGENDA);
  const speeches = useListEdits(speechesOf(item.id));
  const focusNew = useFocusNew();
  const [opened, setOpened] = useState<ReadonlySet<'dissent' | 'resolution'>>(new Set());
  const path = agenda.pathOf(item);
  const dissent = item.dissent !== '' || opened.has('dissent');
  const resolution = item.resolution !== '' || item.responsible !== '' || item.dueOn !== '' || opened.has('resolution');
  const open = (part: 'dissent' | 'resolution'): void => {
    setOpened((old) => new Set([...old, part]));
    focusNew(`${path}/${part}`);
  };
  const addVote = (): void => {
    agenda.change(item.id, { vote: newVote(item.title) });
    focusNew(`${path}/vote`);
  };
  return (
    <>
      <div data-field={`${path}/content`}>
        <Field label={words.content}>
          {(id) => <TextArea id={id} value={item.content} onChange={(content) => agenda.change(item.id, { content })} />}
        </Field>
      </div>
      {inOrder(item.speeches).length > 0 && <SpeechesList agendaItem={item.id} />}
      {dissent && (
        <div data-field={`${path}/dissent`}>
          <Field label={words.dissent}>
            {(id) => <TextArea id={id} value={item.dissent} rows={1} onChange={(text) => agenda.change(item.id, { dissent: text })} />}
          </Field>
        </div>
      )}
      {item.vote !== null && <VoteEditor item={item} vote={item.vote} onChange={(vote) => agenda.change(item.id, { vote })} />}
      {resolution && <ResolutionFields item={item} path={path} onChange={(fields) => agenda.change(item.id, fields)} />}
      <div className="agenda-adds">
        <AddButton onClick={() => speeches.add((base) => ({ ...base, member: '', speaker: '', text: '' }))}>{words.addSpeech}</AddButton>
        {!dissent && <AddButton onClick={() => open('dissent')}>{words.addDissent}</AddButton>}
        {item.vote === null && <AddButton onClick={addVote}>{words.addVote}</AddButton>}
        {!resolution && <AddButton onClick={() => open('resolution')}>{words.addResolution}</AddButton>}
      </div>
    </>
  );
}
