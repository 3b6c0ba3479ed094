import type { ShownRule } from '../../../electron/contract';
import { ruleSource } from '../../text/calendar';
import { amountOf, CERTAINTY, nameOf, rules as words } from '../../text/rules';

/** The built-in rules: what, how much, where it is written and how sure we are, and whether a later layer asks instead. */
export function RuleTable({ rules, all }: { readonly rules: readonly ShownRule[]; readonly all: readonly ShownRule[] }) {
  const { rule: ruleWord, source, state } = words.columns;
  return (
    <table className="plain rules-table">
      <thead>
        <tr>
          {[ruleWord, source, state].map((word) => (
            <th key={word} scope="col">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rules.map(({ rule, superseded }) => (
          <tr key={rule.id} className={superseded ? 'rules-old' : undefined}>
            <th scope="row">
              <b>{nameOf(rule)}</b>
              <br />
              <span className="muted small">{amountOf(rule)}</span>
            </th>
            <td className="small">
              <span title={CERTAINTY[rule.certainty].word}>
                <span aria-hidden="true">{CERTAINTY[rule.certainty].mark}</span>
                <span className="off-screen">{CERTAINTY[rule.certainty].word}</span>
              </span>{' '}
              {articleOf(rule)}
            </td>
            <td className="small muted">{superseded ? words.superseded(words.layers[laterLayer(rule.id, all)]) : words.inForce}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The regulation without its layer, which the card's title says. */
const articleOf = (rule: ShownRule['rule']): string => ruleSource({ ...rule, certainty: 'read' }).split(' · ').slice(1).join(' · ');

const laterLayer = (id: string, all: readonly ShownRule[]): ShownRule['rule']['layer'] => all.findLast(({ rule, superseded }) => rule.id === id && !superseded)?.rule.layer ?? 'superior';
