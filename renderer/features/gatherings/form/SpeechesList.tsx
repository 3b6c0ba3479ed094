import { agendaWords as words } from '../../../text/gatherings';
import { speechesOf } from './list-places';
import { PersonField } from './PersonField';
import { RemoveButton } from './RemoveButton';
import { TextArea } from './TextArea';
import { useList } from './use-list';

/** 发言摘要, by speaker. */
export function SpeechesList({ agendaItem }: { readonly agendaItem: string }) {
  const speeches = useList(speechesOf(agendaItem));
  return (
    <div className="field">
      <span className="field-label">{words.speeches}</span>
      <ul className="speeches" aria-label={words.speeches}>
        {speeches.items.map((speech, index) => (
          <li key={speech.id} data-field={speeches.pathOf(speech)}>
            <span className="speech-who">
              <PersonField
                id={`speaker-${speech.id}`}
                label={`${words.speaker} ${index + 1}`}
                placeholder={words.speaker}
                value={{ member: speech.member, name: speech.speaker }}
                onChange={({ member, name }) => speeches.change(speech.id, { member, speaker: name })}
              />
            </span>
            <TextArea
              label={`${words.speech} ${index + 1}`}
              rows={1}
              value={speech.text}
              onChange={(text) => speeches.change(speech.id, { text })}
            />
            <RemoveButton label={words.removeSpeech(speech.speaker)} onClick={() => speeches.remove(speech.id, words.speechRemoved)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
