import { Input, Select } from 'antd';
import { dateOf } from '../../../../../electron/contract';
import { kindWords } from '../../../../text/gathering-kinds';
import { KIND_FIELDS as names } from '../../../../text/kind-fields';
import { KIND_NAMES } from '../../../../text/kinds';
import { Field } from '../../../../ui/Field';
import { Section } from '../../../../ui/Section';
import { PersonPart } from '../fields/PersonPart';
import { TextField } from '../fields/TextField';
import { useDocument, useForm } from '../form-context';
import { useGroups } from '../use-groups';
import { usePart } from '../use-part';

/** 党小组会: which group (its members become the sheet), its leader, 意见建议. */
export function GroupPart() {
  const { onRoster } = useForm();
  const { part, change } = usePart('groupMeeting');
  const day = useDocument((document) => dateOf(document.start));
  const groups = useGroups(day);
  const choose = (id: string): void => {
    change({ group: id, groupName: groups.find((group) => group.id === id)?.name ?? '' });
    onRoster(day);
  };
  return (
    <Section title={KIND_NAMES['group-meeting']}>
      <div className="kind-fields" data-field="groupMeeting">
        <div data-field="groupMeeting/group">
          <Field label={names['groupMeeting.group']} hint={groups.length === 0 ? kindWords.group.none : kindWords.group.attendance}>
            {(id, note) =>
              groups.length === 0 ? (
                <Input id={id} value={part.groupName} maxLength={60} aria-describedby={note} onChange={(event) => change({ groupName: event.target.value })} />
              ) : (
                <Select
                  id={id}
                  aria-describedby={note}
                  value={part.group === '' ? null : part.group}
                  placeholder={kindWords.group.choose}
                  options={groups.map((group) => ({ value: group.id, label: group.name }))}
                  onChange={choose}
                />
              )
            }
          </Field>
        </div>
        <PersonPart path="groupMeeting/leader" label={names['groupMeeting.leader']} value={part.leader} onChange={(leader) => change({ leader })} />
        <TextField long path="groupMeeting/suggestions" label={names['groupMeeting.suggestions']} value={part.suggestions} onChange={(suggestions) => change({ suggestions })} />
      </div>
    </Section>
  );
}
