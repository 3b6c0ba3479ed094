import { Checkbox, Input, Select } from 'antd';
import { organisation as words, TYPE_WORDS } from '../../text/organisation';
import { Field } from '../../ui/Field';
import { Section } from '../../ui/Section';
import { DatedLines } from './DatedLines';
import { newItem } from './model/edits';
import type { ProfileFieldsProps } from './ProfileFields';

const YEARS = [3, 5].map((value) => ({ value, label: words.years(value) }));

/** Terms of office, the committee's times, 党小组 and contact points, each with its days. */
export function StructureFields({ document, set }: ProfileFieldsProps) {
  const { terms, committees, groups, contactPoints } = document;
  const type = TYPE_WORDS[document.type];
  return (
    <>
      <Section title={words.terms} hint={words.termsHint}>
        <div className="fields">
          <Field label={words.termYears} hint={words.termYearsHint(type.years)}>
            {(id, note) => <Select id={id} aria-describedby={note} value={document.termYears} options={YEARS} onChange={(termYears) => set({ termYears })} />}
          </Field>
        </div>
        <DatedLines
          title={words.term}
          hint={words.termUntilHint}
          addWord={words.addTerm}
          worded
          begin={words.termFrom}
          end={words.termUntil}
          items={terms}
          onChange={(next) => set({ terms: next })}
          make={() => ({ ...newItem(terms), from: '', until: '', gathering: '' })}
        >
          {(_, __, at) => words.termNth(at + 1)}
        </DatedLines>
      </Section>
      <Section title={type.committee} hint={words.committeesHint}>
        <Checkbox checked={document.hasCommittee} onChange={(event) => set({ hasCommittee: event.target.checked })}>
          {words.hasCommittee}
        </Checkbox>
        <DatedLines
          title={words.committees}
          hint={words.hasCommitteeHint}
          worded
          addWord={words.addCommittee}
          items={committees}
          onChange={(next) => set({ committees: next })}
          make={() => ({ ...newItem(committees), from: '', until: '' })}
        >
          {() => type.committee}
        </DatedLines>
      </Section>
      <Section title={words.groups} hint={words.groupsHint}>
        <DatedLines
          title={words.groups}
          addWord={words.addGroup}
          items={groups}
          onChange={(next) => set({ groups: next })}
          make={() => ({ ...newItem(groups), name: '', from: '', until: '' })}
        >
          {(group, change, at) => (
            <Field label={words.group}>
              {(id) => <Input id={id} aria-label={words.groupName(at + 1)} value={group.name} maxLength={60} autoFocus={group.name === ''} onChange={(event) => change({ name: event.target.value })} />}
            </Field>
          )}
        </DatedLines>
      </Section>
      <Section title={words.contacts} hint={words.contactsHint}>
        <DatedLines
          title={words.contacts}
          addWord={words.addContact}
          items={contactPoints}
          onChange={(next) => set({ contactPoints: next })}
          make={() => ({ ...newItem(contactPoints), name: '', post: '', from: '', until: '' })}
        >
          {(contact, change) => (
            <div className="org-two">
              <Field label={words.contactName}>{(id) => <Input id={id} value={contact.name} maxLength={60} onChange={(event) => change({ name: event.target.value })} />}</Field>
              <Field label={words.contactPost}>{(id) => <Input id={id} value={contact.post} maxLength={120} onChange={(event) => change({ post: event.target.value })} />}</Field>
            </div>
          )}
        </DatedLines>
      </Section>
    </>
  );
}
