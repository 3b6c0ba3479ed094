import { Link } from 'wouter';
import type { PlanRow } from '../../../electron/contract';
import { dayText, fullDayText } from '../../text/dates';
import { KIND_NAMES } from '../../text/kinds';
import { plans as words } from '../../text/plans';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { SaveTableButton } from '../../ui/SaveTableButton';
import { Section } from '../../ui/Section';
import { itemsInOrder, nextItem } from './model/plan-items';
import './plans.css';

/** Every plan with how far it is and what comes next. */
export function PlansView({ rows, today }: { readonly rows: readonly PlanRow[]; readonly today: string }) {
  const add = (
    <LinkButton href="/plans/new" main>
      {words.add}
    </LinkButton>
  );
  const running = rows.filter(({ document }) => document.from <= today && document.until >= today);
  const open = running.reduce((sum, { document, held }) => sum + itemsInOrder(document).length - held.length, 0);
  const { title, period, held: heldWord, next } = words.columns;
  return (
    <Page
      title={words.title(open)}
      actions={
        <>
          {rows.length > 0 && <SaveTableButton request={{ table: 'plans' }} />}
          {add}
        </>
      }
    >
      <Section label={words.place}>
        {rows.length === 0 ? (
          <EmptyState title={words.emptyTitle} action={add}>
            {words.empty}
          </EmptyState>
        ) : (
          <div className="plan-scroll">
            <table className="plain">
              <thead>
                <tr>
                  {[title, period, heldWord, next].map((word) => (
                    <th key={word} scope="col">
                      {word}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ id, document, held }) => (
                  <tr key={id}>
                    <th scope="row">
                      <Link href={`/plans/${id}`}>{document.title}</Link>
                    </th>
                    <td className="nowrap">
                      {fullDayText(document.from)} 至 {dayText(document.until)}
                    </td>
                    <td className="nowrap">{words.of(held.length, itemsInOrder(document).length)}</td>
                    <td>{nextText({ id, document, held })}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Section>
    </Page>
  );
}

function nextText({ document, held }: PlanRow): string {
  const item = nextItem(document, held);
  return item === undefined ? '' : words.next(dayText(item.on), item.title === '' ? KIND_NAMES[item.kind] : item.title);
}
