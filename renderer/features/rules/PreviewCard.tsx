import type { RuleDocument, RulesPreview } from '../../../electron/contract';
import { changeText, nameOf, problemText, rules as words, yearText } from '../../text/rules';
import { EffectBelow } from './EffectBelow';
import type { PastMonths } from './model/past-months';
import { Section } from '../../ui/Section';

/** With this, the year would ask …; and which entries are not followed, and why. */
export function PreviewCard({ layer, preview, past, onPast }: { readonly layer: RuleDocument['layer']; readonly preview: RulesPreview | null; readonly past: PastMonths; readonly onPast: (past: PastMonths) => void }) {
  return (
    <Section title={layer === 'branch' ? words.preview : words.previewBelow} hint={words.previewHint}>
      <div aria-live="polite">
        {preview === null && <p className="muted">{words.previewWaits}</p>}
        {preview !== null && preview.changes.length + preview.problems.length === 0 && <p className="muted">{words.previewNothing}</p>}
        <ul className="lines small">
          {preview?.changes.map((change) => (
            <li key={`${change.rule.id}/${change.rule.from}`}>
              <span className="grow">
                <b>{nameOf(change.rule)}</b>
                <br />
                {changeText(change)}
                {change.year && (
                  <>
                    <br />
                    <span className="muted">{yearText(change.year)}</span>
                  </>
                )}
              </span>
            </li>
          ))}
          {preview?.problems.map((problem) => (
            <li key={problem.rule} className="rules-problem">
              {problemText(problem)}
            </li>
          ))}
        </ul>
      </div>
      {preview?.below && <EffectBelow below={preview.below} past={past} onPast={onPast} />}
    </Section>
  );
}
