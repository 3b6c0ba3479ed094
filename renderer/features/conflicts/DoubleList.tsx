import { Link } from 'wouter';
import type { DoubleView } from '../../../electron/contract';
import { conflictsText as text } from '../../text/conflicts';
import { fullDayText, shortInstantText } from '../../text/dates';
import { recordHref } from '../../text/record-places';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';

/** 两处提交: which record, who submitted it where and when, and how it becomes one. */
export function DoubleList({ doubles }: { readonly doubles: readonly DoubleView[] }) {
  return (
    <Section title={text.doubles} hint={text.doublesHint}>
      <ul className="lines conflict-doubles">
        {doubles.map(({ record, kind, own, orgName, title, day, submissions }) => {
          const href = recordHref(kind, record);
          const name = text.record(title);
          return (
            <li key={record}>
              <StateTag tone="due">{text.doubles}</StateTag>
              <span className="grow">
                {href === null ? name : <Link href={href}>{name}</Link>}　<span className="muted small">{[own ? '' : orgName, fullDayText(day)].filter((part) => part !== '').join('　')}</span>
                <br />
                <span className="muted small">{submissions.map((said) => text.submittedBy(said.author, text.where(own, said.thisDevice), shortInstantText(said.statedAt))).join('；')}</span>
              </span>
              <span className="muted small">{own ? text.doublesOwn : text.doublesBelow}</span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
