import { PAPER_TITLES, type TemplateState } from '../../../electron/contract';
import { paperHref } from '../../data/paper-href';
import { templateWords as words } from '../../text/templates';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { GROUPS, openPaper, type PaperGroup } from './paper-groups';
import './papers.css';

/** All papers in groups: where each is printed from, and by which layout. */
export function PapersView({ states, year }: { readonly states: readonly TemplateState[]; readonly year: number }) {
  const templated = states.filter(({ inForce }) => inForce !== 'built-in').length;
  return (
    <Page title={words.title(templated)} hint={words.hint}>
      {(Object.keys(GROUPS) as PaperGroup[]).map((group) => (
        <Section key={group} title={words.groups[group]}>
          <table className="plain papers-table">
            <thead>
              <tr>
                <th scope="col">{words.columns.paper}</th>
                <th scope="col">{words.columns.where}</th>
                <th scope="col">{words.columns.layout}</th>
                <th scope="col">
                  <span className="off-screen">{words.columns.actions}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {GROUPS[group].map((paper) => (
                <PaperRow key={paper} state={states.find((one) => one.paper === paper)} paper={paper} year={year} />
              ))}
            </tbody>
          </table>
        </Section>
      ))}
      <p className="muted">{words.handbook}</p>
    </Page>
  );
}

function PaperRow({ state, paper, year }: { readonly state: TemplateState | undefined; readonly paper: TemplateState['paper']; readonly year: number }) {
  const title = PAPER_TITLES[paper];
  const open = openPaper(paper, year);
  return (
    <tr>
      <th scope="row">{title}</th>
      <td className="muted">{words.where[paper]}</td>
      <td>
        {state !== undefined && (state.inForce === 'built-in' ? <span className="muted">{words.sourceOf(state)}</span> : <StateTag tone="info">{words.sourceOf(state)}</StateTag>)}
        {state?.below && <span className="muted"> {words.givenTag}</span>}
      </td>
      <td className="cell-action">
        <span className="row papers-actions">
          {open !== null && (
            <LinkButton href={paperHref(open, '/papers')} small label={words.printOf(title)}>
              {words.print}
            </LinkButton>
          )}
          <LinkButton href={`/papers/templates/${paper}`} small label={words.changeOf(title)}>
            {words.change}
          </LinkButton>
        </span>
      </td>
    </tr>
  );
}
