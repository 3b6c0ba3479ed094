import { gate } from '../text/gate';
import { GateCard } from './GateCard';

export type Choice = keyof typeof gate.choices;

/** The first screen of a fresh machine: one word and one plain sentence for each way in. */
export function Choose({ onChoose, version }: { readonly onChoose: (choice: Choice) => void; readonly version?: string }) {
  const choices: readonly Choice[] = ['branch', 'superior', 'second', 'restore', 'practice'];
  return (
    <GateCard title={gate.chooseTitle} intro={gate.chooseIntro} version={version}>
      <div className="gate-choices">
        {choices.map((choice, at) => (
          <button key={choice} type="button" autoFocus={at === 0} onClick={() => onChoose(choice)} aria-describedby={`choice-${choice}`}>
            <strong>{gate.choices[choice].word}</strong>
            <span id={`choice-${choice}`}>{gate.choices[choice].text}</span>
          </button>
        ))}
      </div>
      <p className="gate-quiet">{gate.notForSecrets}</p>
    </GateCard>
  );
}
