import { KIND_FIELDS as names } from '../../../../text/kind-fields';
import { WARNING_FORM_NAMES } from '../../../../text/kind-names';
import { KIND_NAMES } from '../../../../text/kinds';
import { Section } from '../../../../ui/Section';
import { ChoiceField } from '../fields/ChoiceField';
import { HoursPart } from '../fields/HoursPart';
import { TextField } from '../fields/TextField';
import { usePart } from '../use-part';

/** 警示教育: case or film, form, 学时. */
export function WarningPart() {
  const { part, change } = usePart('warningEducation');
  return (
    <Section title={KIND_NAMES['warning-education']}>
      <div className="kind-fields" data-field="warningEducation">
        <TextField path="warningEducation/subject" label={names['warningEducation.subject']} value={part.subject} onChange={(subject) => change({ subject })} />
        <HoursPart path="warningEducation/hours" label={names['warningEducation.hours']} value={part.hours} onChange={(hours) => change({ hours })} />
        <ChoiceField path="warningEducation/form" label={names['warningEducation.form']} names={WARNING_FORM_NAMES} value={part.form} onChange={(form) => change({ form })} />
      </div>
    </Section>
  );
}
