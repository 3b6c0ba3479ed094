import { Input } from 'antd';
import { studyWords as words } from '../../../text/gatherings';
import { AddButton } from './AddButton';
import { SPEAKERS } from './list-places';
import { PersonField } from './PersonField';
import { RemoveButton } from './RemoveButton';
import { useList } from './use-list';

/** 研讨发言人: who, and on what. */
export function SpeakersList() {
  const speakers = useList(SPEAKERS);
  return (
    <div className="field" data-field={SPEAKERS.path}>
      <span className="field-label">{words.speakers}</span>
      {speakers.items.map((speaker, index) => (
        <div key={speaker.id} className="line-edit" data-field={speakers.pathOf(speaker)}>
          <span className="speech-who">
            <PersonField
              id={`speaker-${speaker.id}`}
              label={`${words.speakerName} ${index + 1}`}
              placeholder={words.speakerName}
              value={speaker}
              onChange={({ member, name }) => speakers.change(speaker.id, { member, name })}
            />
          </span>
          <Input
            className="grow"
            value={speaker.topic}
            maxLength={200}
            aria-label={`${words.topic} ${index + 1}`}
            placeholder={words.topic}
            onChange={(event) => speakers.change(speaker.id, { topic: event.target.value })}
          />
          <RemoveButton label={words.removeSpeaker(speaker.name)} onClick={() => speakers.remove(speaker.id, words.speakerRemoved)} />
        </div>
      ))}
      <span>
        <AddButton onClick={() => speakers.add((base) => ({ ...base, member: '', name: '', topic: '' }))}>{words.addSpeaker}</AddButton>
      </span>
    </div>
  );
}
