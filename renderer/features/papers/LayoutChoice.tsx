import { Radio } from 'antd';
import type { TemplateState } from '../../../electron/contract';
import { templateWords as words } from '../../text/templates';
import { Note } from '../../ui/Note';
import { Section } from '../../ui/Section';

interface LayoutChoiceProps {
  readonly state: TemplateState;
  readonly onChoose: (choice: TemplateState['choice']) => void;
}

/** What came from above, whose it is, and which of all layouts is taken. Nothing where there is nothing to choose from. */
export function LayoutChoice({ state, onChoose }: LayoutChoiceProps) {
  const { above, own, inForce, inForceOrg } = state;
  if (above.length === 0 && own === '') return null;
  const options = [...(own === '' ? [] : [{ value: '', label: words.choices.own }]), ...above.map(({ org, name }) => ({ value: org, label: words.chooseAbove(name) })), { value: 'built-in', label: words.choices['built-in'] }];
  return (
    <>
      {above.length > 0 && (
        <Section title={words.above}>
          <div className="stack">
            {above.map(({ org, name, file, preset }) => (
              <p key={org}>{words.aboveLine(name, file, preset)}</p>
            ))}
            {inForce === 'own' && <Note tone="info">{words.aboveKept}</Note>}
          </div>
        </Section>
      )}
      <Section title={words.choose}>
        <Radio.Group
          aria-label={words.choose}
          value={inForce === 'above' ? inForceOrg : inForce === 'own' ? '' : 'built-in'}
          onChange={({ target }) => onChoose(target.value as TemplateState['choice'])}
          options={options}
        />
      </Section>
    </>
  );
}
