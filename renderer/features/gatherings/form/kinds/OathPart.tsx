import { KIND_FIELDS as names } from '../../../../text/kind-fields';
import { KIND_NAMES } from '../../../../text/kinds';
import { Section } from '../../../../ui/Section';
import { PersonPart } from '../fields/PersonPart';
import { TextField } from '../fields/TextField';
import { usePart } from '../use-part';

/** 重温入党誓词: who led the oath, and together with what. */
export function OathPart() {
  const { part, change } = usePart('oathRenewal');
  return (
    <Section title={KIND_NAMES['oath-renewal']}>
      <div className="kind-fields" data-field="oathRenewal">
        <PersonPart path="oathRenewal/leader" label={names['oathRenewal.leader']} value={part.leader} onChange={(leader) => change({ leader })} />
        <TextField path="oathRenewal/occasion" label={names['oathRenewal.occasion']} value={part.occasion} onChange={(occasion) => change({ occasion })} />
      </div>
    </Section>
  );
}
