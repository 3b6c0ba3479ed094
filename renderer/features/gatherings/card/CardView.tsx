import { Button, Select } from 'antd';
import { dateOf, type AnswerOf } from '../../../../electron/contract';
import { fullDayText } from '../../../text/dates';
import { kindWords } from '../../../text/gathering-kinds';
import { birthdayWords } from '../../../text/gatherings';
import { EmptyState } from '../../../ui/EmptyState';
import { Field } from '../../../ui/Field';
import { Page } from '../../../ui/Page';
import { byAnniversary } from '../../../../electron/contract';
import './card.css';

const words = kindWords.card;
/** Everybody's card, one sheet each. */
const ALL = 'all';

export interface CardViewProps {
  readonly view: AnswerOf<'gatherings.get'>;
  /** Whose card; '' = the first one's, `all` = everybody's. */
  readonly chosen: string;
  readonly onChoose: (member: string) => void;
  /** '' = everybody's. */
  readonly onPrint: (member: string) => void;
}

/** A card for one celebrant of a 政治生日, to print on a sheet and hand over. */
export function CardView({ view, chosen, onChoose, onPrint }: CardViewProps) {
  const people = byAnniversary(view.document.politicalBirthday.celebrants.filter((person) => !person.removed));
  const dated = people.filter(({ joinedOn }) => joinedOn !== '');
  const person = people.find((other) => other.id === chosen) ?? people[0];
  const printed = chosen === ALL ? dated : dated.filter(({ id }) => id === person?.id);
  const options = [...(dated.length > 1 ? [{ value: ALL, label: words.all(dated.length) }] : []), ...people.map(({ id, name }) => ({ value: id, label: name }))];
  return (
    <Page
      title={words.title}
      back={{ href: `/gatherings/${view.id}`, label: words.back }}
      actions={
        <Button type="primary" disabled={printed.length === 0} onClick={() => onPrint(chosen === ALL ? '' : (person?.id ?? ''))}>
          {words.print}
        </Button>
      }
    >
      <div className="stack no-print">
        {people.length > 1 && (
          <div className="card-choice">
            <Field label={words.choose}>
              {(id) => <Select id={id} value={chosen === ALL ? ALL : (person?.id ?? null)} options={options} onChange={(value) => value !== null && onChoose(value)} />}
            </Field>
          </div>
        )}
      </div>
      {people.length === 0 ? <EmptyState>{birthdayWords.none}</EmptyState> : printed.length === 0 && <EmptyState>{words.noJoined}</EmptyState>}
      {printed.map(({ id, name, joinedOn, years }) => (
        <article key={id} className="birthday-card">
          <h2>{words.heading}</h2>
          <p className="birthday-name">{words.greeting(name)}：</p>
          <p className="birthday-text">{years === null ? words.bodyNoYears(fullDayText(joinedOn)) : words.body(fullDayText(joinedOn), years)}</p>
          <p className="birthday-text">{words.wish}</p>
          <p className="birthday-from">
            {view.orgName}
            <br />
            {fullDayText(dateOf(view.document.start))}
          </p>
        </article>
      ))}
    </Page>
  );
}
