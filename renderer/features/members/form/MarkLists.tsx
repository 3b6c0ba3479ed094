import { Input, Select } from 'antd';
import type { MemberDocument } from '../../../../electron/contract';
import { EXEMPTION_NAMES, FIELD_NAMES, MOBILITY_NAMES, members as words } from '../../../text/members';
import { Field } from '../../../ui/Field';
import { PeriodList } from './PeriodList';
import type { MemberEditing } from './use-member-form';

const MOBILITY = [
  { value: 'floating', label: MOBILITY_NAMES.floating },
  { value: 'abroad', label: MOBILITY_NAMES.abroad },
  { value: 'graduate', label: MOBILITY_NAMES.graduate },
] as const satisfies readonly { readonly value: MemberDocument['mobility'][number]['kind']; readonly label: string }[];
const REASONS = [
  { value: 'age', label: EXEMPTION_NAMES.age },
  { value: 'illness', label: EXEMPTION_NAMES.illness },
  { value: 'other', label: EXEMPTION_NAMES.other },
] as const satisfies readonly { readonly value: MemberDocument['exemptions'][number]['reason']; readonly label: string }[];

/** 流动、出国（境）、毕业生 and 不作硬性要求. */
export function MarkLists({ document, set }: Pick<MemberEditing, 'document' | 'set'>) {
  return (
    <>
      <PeriodList<MemberDocument['mobility'][number]>
        path="mobility"
        title={FIELD_NAMES.mobility}
        hint={words.mobilityHint}
        addWord={words.addLine.mobility}
        items={document.mobility}
        onChange={(mobility) => set({ mobility })}
        make={(base) => ({ ...base, kind: 'floating', place: '' })}
      >
        {(item, change) => (
          <div className="member-inline">
            <Field label={words.kind}>{(id) => <Select id={id} value={item.kind} options={[...MOBILITY]} onChange={(kind) => change({ kind })} />}</Field>
            <Field label={words.place2}>{(id) => <Input id={id} value={item.place} maxLength={120} onChange={(event) => change({ place: event.target.value })} />}</Field>
          </div>
        )}
      </PeriodList>
      <PeriodList<MemberDocument['exemptions'][number]>
        path="exemptions"
        title={FIELD_NAMES.exemptions}
        hint={words.exemptHint}
        addWord={words.addLine.exemptions}
        items={document.exemptions}
        onChange={(exemptions) => set({ exemptions })}
        make={(base) => ({ ...base, reason: 'age' })}
      >
        {(item, change) => <Field label={words.reason}>{(id) => <Select id={id} value={item.reason} options={[...REASONS]} onChange={(reason) => change({ reason })} />}</Field>}
      </PeriodList>
    </>
  );
}
