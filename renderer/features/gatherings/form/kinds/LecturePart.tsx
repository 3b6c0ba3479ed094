import { KIND_FIELDS as names } from '../../../../text/kind-fields';
import { SPEAKER_ROLE_NAMES } from '../../../../text/kind-names';
import { KIND_NAMES } from '../../../../text/kinds';
import { Section } from '../../../../ui/Section';
import { ChoiceField } from '../fields/ChoiceField';
import { HoursPart } from '../fields/HoursPart';
import { PersonPart } from '../fields/PersonPart';
import { TextField } from '../fields/TextField';
import { usePart } from '../use-part';

/** 党课: topic, who gave it and as what, 学时. */
export function LecturePart() {
  const { part, change } = usePart('partyLecture');
  return (
    <Section title={KIND_NAMES['party-lecture']}>
      <div className="kind-fields" data-field="partyLecture">
        <TextField path="partyLecture/topic" label={names['partyLecture.topic']} value={part.topic} onChange={(topic) => change({ topic })} />
        <PersonPart path="partyLecture/speaker" label={names['partyLecture.speaker']} value={part.speaker} onChange={(speaker) => change({ speaker })} />
        <ChoiceField path="partyLecture/speakerRole" label={names['partyLecture.speakerRole']} names={SPEAKER_ROLE_NAMES} value={part.speakerRole} onChange={(speakerRole) => change({ speakerRole })} />
        <HoursPart path="partyLecture/hours" label={names['partyLecture.hours']} value={part.hours} onChange={(hours) => change({ hours })} />
      </div>
    </Section>
  );
}
