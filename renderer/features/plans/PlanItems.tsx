import { Link } from 'wouter';
import type { HeldItem, PlanDocument } from '../../../electron/contract';
import { dayText } from '../../text/dates';
import { KIND_NAMES } from '../../text/kinds';
import { plans as words } from '../../text/plans';
import { LinkButton } from '../../ui/LinkButton';
import { StateTag, type Tone } from '../../ui/StateTag';
import { itemsInOrder, recordHref, stateOf, type ItemState, type PlanItem } from './model/plan-items';

export interface PlanItemsProps {
  readonly plan: string;
  readonly document: PlanDocument;
  readonly held: readonly HeldItem[];
  readonly today: string;
  /** May be recorded from here. */
  readonly open: boolean;
}

/** The items by day. On paper the buttons stay away. */
export function PlanItems({ plan, document, held, today, open }: PlanItemsProps) {
  const items = itemsInOrder(document);
  if (items.length === 0) return <p className="muted">{words.noItems}</p>;
  return (
    <table className="plan-table">
      <thead>
        <tr>
          {[words.on, words.kind, words.topic, words.where, words.responsible, words.state].map((word) => (
            <th key={word} scope="col">
              {word}
            </th>
          ))}
          <td className="no-print" />
        </tr>
      </thead>
      <tbody>
        {items.map((item) => {
          const state = stateOf(item, held, today);
          return (
            <tr key={item.id}>
              <td className="nowrap">{dayText(item.on)}</td>
              <td className="nowrap">{KIND_NAMES[item.kind]}</td>
              <td>{item.title}</td>
              <td>{item.place}</td>
              <td>{item.responsible}</td>
              <td>
                <StateTag tone={TONES[state.state]}>{wordOf(state)}</StateTag>
              </td>
              <td className="no-print plan-action">{open && <Action plan={plan} item={item} state={state} />}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const TONES: Readonly<Record<ItemState['state'], Tone>> = { held: 'ok', waiting: 'info', passed: 'due', undated: 'na' };

function wordOf(state: ItemState): string {
  return state.state === 'held' ? words.held(dayText(state.start)) : words[state.state];
}

function Action({ plan, item, state }: { readonly plan: string; readonly item: PlanItem; readonly state: ItemState }) {
  const name = item.title === '' ? KIND_NAMES[item.kind] : item.title;
  if (state.state === 'held') {
    return (
      <Link href={`/gatherings/${state.record}`} aria-label={words.lookAt(name)}>
        {words.look}
      </Link>
    );
  }
  return (
    <LinkButton href={recordHref(plan, item)} small>
      {words.record}
      <span className="off-screen">：{name}</span>
    </LinkButton>
  );
}
