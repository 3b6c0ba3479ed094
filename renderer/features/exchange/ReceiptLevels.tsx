import type { ReceiptLevels as Levels } from '../../../electron/contract';
import { monthText } from '../../text/dates';
import { levelsText as text } from '../../text/tree';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';

/** How far things are above the superior, and what of those below has reached it. Nothing is shown where there is nothing of that kind. */
export function ReceiptLevels({ levels }: { readonly levels: Levels }) {
  const { above, below, figures } = levels;
  if (above.length === 0 && below.length === 0 && figures.length === 0) return null;
  return (
    <Section title={text.receiptsTitle}>
      <ul className="lines">
        {above.map(({ org, name, held, of }) => (
          <li key={org}>
            <StateTag tone="ok">{text.reachedAbove(name)}</StateTag>
            <span className="grow">{text.reachedOf(held, of)}</span>
          </li>
        ))}
        {below.filter(({ of }) => of > 0).map(({ org, name, held, of }) => (
          <li key={org}>
            <StateTag tone={held >= of ? 'ok' : 'due'}>{text.forwarded}</StateTag>
            <span className="grow">
              {name}　{text.forwardedOf(held, of)}
            </span>
          </li>
        ))}
      </ul>
      {figures.length > 0 && (
        <table className="plain" aria-label={text.figuresTitle}>
          <thead>
            <tr>
              <th scope="col">{text.figuresTitle}</th>
              <th scope="col">{text.columns.org}</th>
              <th scope="col">{text.columns.state}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map(({ org, name, month, state }) => (
              <tr key={`${org} ${month}`}>
                <td className="nowrap">{monthText(month)}</td>
                <td>{name}</td>
                <td>
                  <StateTag tone={text.figureTones[state]}>{text.figureStates[state]}</StateTag>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
