import { Link } from 'wouter';
import { LETTER_FORM_NAMES, type LetterRow } from '../../../electron/contract';
import { paperHref } from '../../data/paper-href';
import { fullDayText } from '../../text/dates';
import { letters as words } from '../../text/letters';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';

/** All letters, the latest first; each is written further, or printed. */
export function LettersView({ rows }: { readonly rows: readonly LetterRow[] }) {
  const add = (
    <LinkButton href="/letters/new" main>
      {words.add}
    </LinkButton>
  );
  if (rows.length === 0) {
    return (
      <Page title={words.place}>
        <Section label={words.place}>
          <EmptyState title={words.emptyTitle} action={add}>
            {words.empty}
          </EmptyState>
        </Section>
      </Page>
    );
  }
  return (
    <Page title={words.title(rows.length)} hint={words.hint} actions={add}>
      <Section label={words.place}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{words.columns.title}</th>
              <th scope="col">{words.columns.form}</th>
              <th scope="col">{words.columns.to}</th>
              <th scope="col">{words.columns.on}</th>
              <th scope="col">
                <span className="off-screen">{words.columns.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, document: { title, form, to, on } }) => {
              const line = title.replaceAll('\n', '');
              return (
                <tr key={id}>
                  <td>
                    <Link href={`/letters/${id}/edit`}>{line}</Link>
                  </td>
                  <td className="nowrap">{LETTER_FORM_NAMES[form]}</td>
                  <td>{to}</td>
                  <td className="nowrap">{on === '' ? words.undated : fullDayText(on)}</td>
                  <td className="cell-action">
                    <LinkButton href={paperHref({ paper: 'letter', record: id }, '/letters')} small label={words.previewOf(line)}>
                      {words.preview}
                    </LinkButton>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Section>
    </Page>
  );
}
