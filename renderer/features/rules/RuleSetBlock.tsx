import { Link } from 'wouter';
import { chosenMarks, type RuleSetView, type RulesView } from '../../../electron/contract';
import { addressees as edgeWords } from '../../text/addressees';
import { amountOf, conversionText, itemText, nameOf, problemText, rules as words } from '../../text/rules';

const toWhom = (document: RuleSetView['document']): string => (document.chosen ? edgeWords.toChosen(chosenMarks(document).length) : edgeWords.toEverybody);

/** One document of the layers 上级 and 本支部: what it asks, its 学时 and 学期, and what of it does not hold. */
export function RuleSetBlock({ set, rules, problems }: { readonly set: RuleSetView } & Pick<RulesView, 'rules' | 'problems'>) {
  const { title, conversion, semesters, from } = set.document;
  const own = rules.filter((shown) => shown.set === set.id);
  const items = set.document.rules.filter(({ removed }) => !removed);
  // What it asks of those below does not ask here: then its own entries speak.
  const lines = own.length > 0 || set.document.layer === 'branch' || !set.own ? own.map(({ rule, superseded }) => ({ key: `${rule.id}/${rule.from}`, text: `${nameOf(rule)}：${amountOf(rule)}`, old: superseded })) : items.map((item) => ({ key: item.id, text: itemText(item), old: false }));
  return (
    <div className="rules-set">
      <div className="row">
        <b className="grow">{title}</b>
        {set.own && (
          <Link href={`/rules/${set.id}/edit`} aria-label={words.editOf(title)}>
            {words.edit}
          </Link>
        )}
      </div>
      <div className="muted small">{[words.from(set.own ? '' : set.orgName, from), set.own && set.document.layer === 'superior' ? toWhom(set.document) : ''].filter((part) => part !== '').join(' · ')}</div>
      <ul className="rules-lines">
        {lines.map(({ key, text, old }) => (
          <li key={key} className={old ? 'rules-old' : undefined}>
            {text}
          </li>
        ))}
        {conversion && <li>{`${words.conversion}：${conversionText(conversion)}`}</li>}
        {semesters.map((one) => (
          <li key={one.name}>{words.semesterLine(one.name, one.from, one.until)}</li>
        ))}
        {problems
          .filter(({ document }) => document === set.id)
          .map((problem) => (
            <li key={problem.rule} className="rules-problem">
              {problemText(problem)}
            </li>
          ))}
      </ul>
    </div>
  );
}
