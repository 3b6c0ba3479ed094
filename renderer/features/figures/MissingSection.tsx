import { Button } from 'antd';
import { useRef } from 'react';
import { figurePeriodName, figureRuleName, figureRuleSource, type PeriodFigures } from '../../../electron/contract';
import { figuresText as text } from '../../text/figures';
import { CopyTableButton } from '../../ui/CopyTableButton';
import { EmptyState } from '../../ui/EmptyState';
import { SaveTableButton } from '../../ui/SaveTableButton';
import { Section } from '../../ui/Section';
import { usePortion } from '../../ui/usePortion';
import type { Behind } from './BehindDialog';

/** 未达标: which branch owes what, by which article. Branches stand by code. */
export function MissingSection({
  figures,
  under,
  onBehind,
}: {
  readonly figures: PeriodFigures;
  readonly under: string;
  readonly onBehind: (behind: Behind) => void;
}) {
  const table = useRef<HTMLTableElement>(null);
  const { below, cited, rules, period, sources } = figures;
  const known = new Map([...cited, ...rules.map(({ rule }) => rule)].map((rule) => [rule.id, rule]));
  const branches = below.filter(({ shortfalls }) => shortfalls.length > 0);
  const { shown, rest, more } = usePortion(branches);
  return (
    <Section
      title={text.missingTitle(branches.length)}
      hint={text.reported(sources)}
      actions={
        branches.length > 0 && (
          <>
            <CopyTableButton table={table} />
            <SaveTableButton what={text.saves.missing} small request={{ table: 'figures-missing', period: period.name, under }} />
          </>
        )
      }
    >
      {branches.length === 0 ? (
        <EmptyState>{text.missingNone}</EmptyState>
      ) : (
        <table ref={table} className="plain figures-table">
          <thead>
            <tr>
              <th scope="col">{text.org}</th>
              <th scope="col">{text.columns.rule}</th>
              <th scope="col">{text.columns.basis}</th>
              <th scope="col">{text.columns.period}</th>
              <th scope="col" className="number">
                {text.columns.done}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.flatMap(({ key, org, name, shortfalls }) =>
              shortfalls.map(({ rule: id, period: of, counted, required }, at) => {
                const rule = known.get(id);
                return (
                  <tr key={`${key} ${id} ${of}`} className={at > 0 ? 'figures-same' : ''}>
                    <th scope="row" className="figures-org">
                      {at === 0 ? (
                        <button
                          type="button"
                          className="link-like"
                          onClick={() => onBehind({ what: name, org, kinds: [], from: period.from, until: period.until })}
                        >
                          {name}
                        </button>
                      ) : (
                        <span className="off-screen">{name}</span>
                      )}
                    </th>
                    <td>{rule ? figureRuleName(rule) : id}</td>
                    <td className="small muted">{rule ? figureRuleSource(rule) : ''}</td>
                    <td>{figurePeriodName(of)}</td>
                    <td className="number nowrap">{text.missingOf(counted, required)}</td>
                  </tr>
                );
              }),
            )}
          </tbody>
        </table>
      )}
      {rest > 0 && (
        <Button type="link" onClick={more}>
          {text.moreRows(rest)}
        </Button>
      )}
    </Section>
  );
}
