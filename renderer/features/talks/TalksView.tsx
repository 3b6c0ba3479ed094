import { Button, Segmented, Select } from 'antd';
import { useState } from 'react';
import type { TalkDocument, TalkRegister } from '../../../electron/contract';
import { TALK_FORM_NAMES, talks as words } from '../../text/talks';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { Paper } from '../../ui/Paper';
import { SaveTableButton } from '../../ui/SaveTableButton';
import { Section } from '../../ui/Section';
import { TalkTable } from './TalkTable';
import { UntalkedCard } from './UntalkedCard';
import './talks.css';

type Form = TalkDocument['form'];
/** How many years back the list offers. */
const YEARS = 8;

export interface TalksViewProps {
  readonly register: TalkRegister;
  readonly today: string;
  readonly onYear: (year: number) => void;
  readonly onPrint: () => void;
}

/** The year's talks in one table, and who was not yet talked with beside it. */
export function TalksView({ register, today, onYear, onPrint }: TalksViewProps) {
  const [form, setForm] = useState<Form | 'all'>('all');
  const { year, talks, untalked } = register;
  const count = (of: Form): number => talks.filter(({ document }) => document.form === of).length;
  const shown = talks.filter(({ document }) => form === 'all' || document.form === form);
  const thisYear = Number(today.slice(0, 4));
  const add = (
    <LinkButton href="/talks/new" main>
      {words.add}
    </LinkButton>
  );
  return (
    <Page title={words.title(year, count('heart-to-heart'), count('reminder'))} actions={
        <>
          <Button disabled={shown.length === 0} onClick={onPrint}>
            {words.print}
          </Button>
          <SaveTableButton request={{ table: 'talks', year, only: shown.map(({ id }) => id) }} disabled={shown.length === 0} />
          {add}
        </>
      }
    >
      <Paper kind="across" />
      <p className="muted">{words.nothingSaid}</p>
      <div className="row no-print">
        <Select
          aria-label={words.year}
          value={year}
          style={{ width: '7.2rem' }}
          options={Array.from({ length: YEARS }, (_, back) => ({ value: thisYear - back, label: words.yearOf(thisYear - back) }))}
          onChange={onYear}
        />
        <Segmented<Form | 'all'>
          aria-label={words.form}
          value={form}
          options={[
            { value: 'all', label: words.allForms },
            { value: 'heart-to-heart', label: TALK_FORM_NAMES['heart-to-heart'] },
            { value: 'reminder', label: TALK_FORM_NAMES.reminder },
          ]}
          onChange={setForm}
        />
      </div>
      <div className="talk-columns">
        <Section label={words.place}>
          {talks.length === 0 ? (
            <EmptyState title={words.emptyTitle} action={add}>
              {words.empty}
            </EmptyState>
          ) : shown.length === 0 ? (
            <EmptyState>{words.noneOfForm}</EmptyState>
          ) : (
            <TalkTable talks={shown} today={today} />
          )}
        </Section>
        <UntalkedCard year={year} thisYear={thisYear} untalked={untalked} />
      </div>
    </Page>
  );
}
