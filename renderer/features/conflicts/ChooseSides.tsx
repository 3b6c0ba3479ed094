import { Button } from 'antd';
import { useState } from 'react';
import type { ConflictView } from '../../../electron/contract';
import { conflictsText as text } from '../../text/conflicts';
import { recordHref } from '../../text/record-places';
import { LinkButton } from '../../ui/LinkButton';
import { Section } from '../../ui/Section';
import { FieldSides } from './FieldSides';
import { sideWords } from './side-words';

/** Path → the version whose value is wanted. */
export type Choices = Readonly<Record<string, string>>;

export interface ChooseSidesProps {
  readonly conflict: ConflictView;
  readonly busy: boolean;
  readonly onSave: (choices: Choices) => void;
}

/** All places of one record. What is not chosen stays open. */
export function ChooseSides({ conflict, busy, onSave }: ChooseSidesProps) {
  const [choices, setChoices] = useState<Choices>({});
  const { conflicts } = conflict;
  const chosen = Object.keys(choices).length;
  const href = recordHref(conflict.kind, conflict.record);
  const all = (here: boolean): void =>
    setChoices(Object.fromEntries(conflicts.flatMap(({ path, candidates }) => candidates.filter(({ thisDevice }) => thisDevice === here).slice(0, 1).map(({ version }) => [path, version]))));
  const choose = (path: string, version: string): void => {
    const { [path]: before, ...others } = choices;
    setChoices(before === version ? others : { ...others, [path]: version });
  };
  return (
    <div className="stack">
      <Section
        className="conflict-bar"
        title={text.record(conflict.title)}
        hint={chosen < conflicts.length ? text.placesLeft(conflicts.length - chosen) : undefined}
        actions={
          <>
            {href !== null && (
              <LinkButton href={href} small>
                {text.open}
              </LinkButton>
            )}
            <LinkButton href={`/history/${conflict.record}`} small>
              {text.history}
            </LinkButton>
          </>
        }
      >
        <div className="row wrap">
          <Button onClick={() => all(true)}>{text.allHere}</Button>
          <Button onClick={() => all(false)}>{text.allThere}</Button>
          <span className="grow" />
          <Button type="primary" disabled={chosen === 0} loading={busy} onClick={() => onSave(choices)}>
            {text.save}
          </Button>
        </div>
      </Section>
      {conflicts.map((field) => (
        <FieldSides key={field.path} conflict={conflict} field={field} chosen={choices[field.path] ?? null} onChoose={(version) => choose(field.path, version)} />
      ))}
      <Section title={text.after}>
        <dl className="facts">
          {conflicts.map((field) => {
            const words = sideWords(conflict, field);
            const taken = field.candidates.find(({ version }) => version === choices[field.path]);
            return (
              <div key={field.path} className="conflict-after">
                <dt>{words.field}</dt>
                <dd className={taken ? '' : 'muted'}>{taken ? words.value(taken) : text.afterOpen}</dd>
              </div>
            );
          })}
        </dl>
        <p className="muted small">{text.nothingLost}</p>
      </Section>
    </div>
  );
}
