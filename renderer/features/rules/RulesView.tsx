import type { RulesView as View } from '../../../electron/contract';
import { conversionText, rules as words } from '../../text/rules';
import { Facts } from '../../ui/Facts';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import './rules.css';
import { RuleSetBlock } from './RuleSetBlock';
import { RuleTable } from './RuleTable';

/** Everything that asks here, layer by layer, and what this organisation asks of those below it. */
export function RulesView({ view }: { readonly view: View }) {
  const { rules, sets, problems, conversion, semesters, hasSubordinates } = view;
  const above = sets.filter(({ own }) => !own);
  const branch = sets.filter(({ own, document }) => own && document.layer === 'branch');
  const below = sets.filter(({ own, document }) => own && document.layer === 'superior');
  const blocks = (list: View['sets']) => list.map((set) => <RuleSetBlock key={set.id} set={set} rules={rules} problems={problems} />);
  return (
    <Page title={words.title(rules.filter(({ superseded }) => !superseded).length)} hint={words.hint} actions={<LinkButton href="/calendar">{words.toCalendar}</LinkButton>}>
      <div className="rules-grid">
        <Section title={words.layers.central} hint={words.legend}>
          <RuleTable rules={rules.filter(({ set }) => set === '')} all={rules} />
        </Section>
        <div className="stack">
          <Section title={words.layers.superior}>{above.length === 0 ? <p className="muted">{words.noSuperior}</p> : blocks(above)}</Section>
          <Section title={words.layers.branch} actions={<LinkButton href="/rules/new/branch" small>{words.addBranch}</LinkButton>}>
            {branch.length === 0 ? <p className="muted">{words.noBranch}</p> : blocks(branch)}
          </Section>
          {(hasSubordinates || below.length > 0) && (
            <Section title={words.below} hint={words.belowHint} actions={<LinkButton href="/rules/new/superior" small>{words.addSuperior}</LinkButton>}>
              {below.length === 0 ? <p className="muted">{words.noBelow}</p> : blocks(below)}
            </Section>
          )}
          <Section title={words.terms}>
            <Facts
              lines={[
                [words.conversion, `${conversionText(conversion.of)}（${conversion.source === '' ? words.conversionUsual : conversion.source}）`],
                [words.semesters, semesters.length === 0 ? words.noSemesters : semesters.map(({ name, from, until }) => words.semesterLine(name, from, until)).join('；')],
              ]}
            />
          </Section>
        </div>
      </div>
    </Page>
  );
}
