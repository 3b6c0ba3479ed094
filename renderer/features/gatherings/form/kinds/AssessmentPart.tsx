import { ASSESSMENT_SECTIONS, type PartOf } from '../../../../../electron/contract';
import { kindWords } from '../../../../text/gathering-kinds';
import { KIND_ITEM_FIELDS } from '../../../../text/kind-fields';
import { ASSESSMENT_NAMES } from '../../../../text/kind-names';
import { KIND_NAMES } from '../../../../text/kinds';
import { Field } from '../../../../ui/Field';
import { Section } from '../../../../ui/Section';
import { DateField } from '../fields/DateField';
import { NamesField } from '../NamesField';
import { TextField } from '../fields/TextField';
import { usePart } from '../use-part';

type Part = PartOf<'assessmentMeeting'>;
type Heading = Part['sections'][number];
const names = KIND_ITEM_FIELDS['assessmentMeeting.sections'];
const words = kindWords.assessment;

const blank = (id: Heading['id']): Heading => ({ id, removed: false, conclusion: '', action: '', responsible: '', dueOn: '' });

/** 研判会议: the four fixed headings, each with a conclusion about the organisation and what is done. */
export function AssessmentPart() {
  const { part, change } = usePart('assessmentMeeting');
  const headingOf = (id: Heading['id']): Heading => part.sections.find((section) => section.id === id) ?? blank(id);
  const set = (id: Heading['id'], fields: Partial<Heading>): void =>
    change({
      sections: ASSESSMENT_SECTIONS.map((other) => {
        const old = part.sections.find((section) => section.id === other) ?? blank(other);
        return other === id ? { ...old, removed: false, ...fields } : old;
      }),
    });
  return (
    <Section title={KIND_NAMES['assessment-meeting']} hint={words.hint}>
      <div className="stack" data-field="assessmentMeeting">
        {ASSESSMENT_SECTIONS.map((id) => {
          const section = headingOf(id);
          const title = ASSESSMENT_NAMES[id];
          const path = `assessmentMeeting/sections/${id}`;
          return (
            <fieldset key={id} className="kind-fields kind-block" data-field={path}>
              <legend>{title}</legend>
              <TextField long path={`${path}/conclusion`} label={words.of(title, names.conclusion)} value={section.conclusion} onChange={(conclusion) => set(id, { conclusion })} />
              <TextField long path={`${path}/action`} label={words.of(title, names.action)} value={section.action} onChange={(action) => set(id, { action })} />
              <div data-field={`${path}/responsible`}>
                <Field label={words.of(title, names.responsible)}>
                  {(box) => <NamesField id={box} value={section.responsible} maxLength={120} onChange={(responsible) => set(id, { responsible })} />}
                </Field>
              </div>
              <DateField path={`${path}/dueOn`} label={words.of(title, names.dueOn)} value={section.dueOn} onChange={(dueOn) => set(id, { dueOn })} />
            </fieldset>
          );
        })}
      </div>
    </Section>
  );
}
