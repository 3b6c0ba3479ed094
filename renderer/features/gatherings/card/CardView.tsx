import { Button, Select } from 'antd';
import { dateOf, type AnswerOf, type Failure } from '../../../../electron/contract';
import { fullDayText } from '../../../text/dates';
import { kindWords } from '../../../text/gathering-kinds';
import { birthdayWords } from '../../../text/gatherings';
import { EmptyState } from '../../../ui/EmptyState';
import { FailureNote } from '../../../ui/FailureNote';
import { Field } from '../../../ui/Field';
import { Paper } from '../../../ui/Paper';
import { Page } from '../../../ui/Page';
import { byAnniversary } from '../model/sheet-order';
import './card.css';

const words = kindWords.card;

export interface CardViewProps {
  readonly view: AnswerOf<'gatherings.get'>;
  /** Whose card; '' = the first one's. */
  readonly chosen: string;
  readonly onChoose: (member: string) => void;
  readonly failure: Failure | null;
  readonly onPrint: () => void;
}

/** A card for one celebrant of a 政治生日, to print on a sheet and hand over. */
export function CardView({ view, chosen, onChoose, failure, onPrint }: CardViewProps) {
  const people = byAnniversary(view.document.politicalBirthday.celebrants.filter((person) => !person.removed));
  const person = people.find((other) => other.id === chosen) ?? people[0];
  return (
    <Page
      title={words.title}
      back={{ href: `/gatherings/${view.id}`, label: words.back }}
      actions={
        <Button type="primary" disabled={person === undefined || person.joinedOn === ''} onClick={onPrint}>
          {words.print}
        </Button>
      }
    >
      <div className="stack no-print">
        <FailureNote failure={failure} />
        {people.length > 1 && (
          <div className="card-choice">
            <Field label={words.choose}>
              {(id) => <Select id={id} value={person?.id ?? null} options={people.map(({ id: value, name }) => ({ value, label: name }))} onChange={(value) => value !== null && onChoose(value)} />}
            </Field>
          </div>
        )}
      </div>
      {person === undefined ? (
        <EmptyState>{birthdayWords.none}</EmptyState>
      ) : person.joinedOn === '' ? (
        <EmptyState>{words.noJoined}</EmptyState>
      ) : (
        <article className="birthday-card">
          <Paper kind="minutes" />
          <h2>{words.heading}</h2>
          <p className="birthday-name">{words.greeting(person.name)}：</p>
          <p className="birthday-text">
            {person.years === null ? words.bodyNoYears(fullDayText(person.joinedOn)) : words.body(fullDayText(person.joinedOn), person.years)}
          </p>
          <p className="birthday-text">{words.wish}</p>
          <p className="birthday-from">
            {view.orgName}
            <br />
            {fullDayText(dateOf(view.document.start))}
          </p>
        </article>
      )}
    </Page>
  );
}
