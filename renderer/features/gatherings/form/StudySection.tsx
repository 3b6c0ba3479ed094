import { Button, Checkbox, Segmented } from 'antd';
import { useId } from 'react';
import { minutesBetween, type GatheringDocument } from '../../../../electron/contract';
import { studyWords as words } from '../../../text/gatherings';
import { STUDY_FORM_NAMES } from '../../../text/kinds';
import { Section } from '../../../ui/Section';
import { hoursWords } from '../../../../electron/contract';
import { hoursFromMinutes } from '../model/hours';
import { useDocument, useForm } from './form-context';
import { HoursField } from './HoursField';
import { MaterialsList } from './MaterialsList';
import { OwnHours } from './OwnHours';
import { PersonField } from './PersonField';
import { SpeakersList } from './SpeakersList';

type Study = GatheringDocument['studySession'];
const FORMS = (['reading', 'lecture', 'discussion', 'visit', 'video', 'other'] as const).map((value) => ({
  value,
  label: STUDY_FORM_NAMES[value],
}));

/** 集中学习: materials, form, leader, 学时, speakers, and hours a person where they differ. */
export function StudySection() {
  const { edit } = useForm();
  const minutes = useDocument((document) => minutesBetween(document.start, document.end));
  const id = useId();
  const { form, leader, hours, training } = useDocument((document) => document.studySession);
  const change = (fields: Partial<Study>): void => edit((old) => ({ ...old, studySession: { ...old.studySession, ...fields } }));
  const suggested = hoursFromMinutes(minutes);
  return (
    <Section title={words.title}>
      <div className="stack" data-field="studySession">
        <MaterialsList />
        <div className="study-row">
          <div className="field" data-field="studySession/leader">
            <label htmlFor={`${id}-leader`}>{words.leader}</label>
            <PersonField
              id={`${id}-leader`}
              value={leader}
              onChange={({ member, name, post }) => change({ leader: { ...leader, member, name, post: post ?? leader.post } })}
            />
          </div>
          <div className="field" data-field="studySession/hours">
            <label htmlFor={`${id}-hours`}>{words.hours}</label>
            <span className="row">
              <HoursField id={`${id}-hours`} value={hours} onChange={(tenths) => change({ hours: tenths })} />
              {suggested !== null && suggested !== hours && (
                <Button type="link" size="small" onClick={() => change({ hours: suggested })}>
                  {words.suggested(hoursWords(suggested))}
                </Button>
              )}
            </span>
          </div>
        </div>
        <div className="field" data-field="studySession/form">
          <span className="field-label">{words.form}</span>
          <span>
            <Segmented<Study['form']>
              aria-label={words.form}
              options={FORMS}
              value={form}
              onChange={(chosen) => change({ form: chosen })}
            />
          </span>
        </div>
        <div className="field" data-field="studySession/training">
          <Checkbox checked={training} onChange={(event) => change({ training: event.target.checked })}>
            {words.training}
          </Checkbox>
          <span className="field-hint">{words.trainingHint}</span>
        </div>
        <SpeakersList />
        <OwnHours />
      </div>
    </Section>
  );
}
