import { Input } from 'antd';
import { Link } from 'wouter';
import { kindWords } from '../../../../text/gathering-kinds';
import { KIND_ITEM_FIELDS } from '../../../../text/kind-fields';
import { DateInput } from '../../../../ui/DateInput';
import { AddButton } from '../AddButton';
import { PROBLEMS } from '../list-places';
import { NamesField } from '../NamesField';
import { RemoveButton } from '../RemoveButton';
import { TextArea } from '../TextArea';
import { useList } from '../use-list';

const words = kindWords.life;
const names = KIND_ITEM_FIELDS['lifeMeeting.problems'];

/** 问题清单: each with what is done about it, by whom and until when. Problems of the organisation, not of persons. */
export function ProblemsList() {
  const problems = useList(PROBLEMS);
  return (
    <div className="field" data-field={PROBLEMS.path}>
      <span className="field-label">{words.problems}</span>
      <span className="field-hint">{problems.items.length === 0 ? `${words.noProblems}${words.problemsHint}` : words.problemsHint}</span>
      {problems.items.map((problem, index) => {
        const label = (field: string): string => `${words.problem(index + 1)}${field}`;
        const path = problems.pathOf(problem);
        return (
          <div key={problem.id} className="problem" role="group" aria-label={words.problem(index + 1)} data-field={path}>
            <div className="line-edit">
              <b aria-hidden="true">{index + 1}</b>
              <Input
                className="grow"
                value={problem.title}
                maxLength={200}
                aria-label={label('')}
                placeholder={names.title}
                onChange={(event) => problems.change(problem.id, { title: event.target.value })}
              />
              {problem.ledgerItem !== '' && <Link href={`/ledgers/${problem.ledgerItem}`}>{words.inLedger}</Link>}
              <RemoveButton label={words.remove(index + 1)} onClick={() => problems.remove(problem.id, words.removed)} />
            </div>
            <TextArea id={`problem-${problem.id}-measure`} label={label(names.measure)} rows={1} placeholder={names.measure} value={problem.measure} onChange={(measure) => problems.change(problem.id, { measure })} />
            <div className="line-edit">
              <span className="grow" data-field={`${path}/responsible`}>
                <NamesField
                  value={problem.responsible}
                  maxLength={120}
                  label={label(names.responsible)}
                  placeholder={names.responsible}
                  onChange={(responsible) => problems.change(problem.id, { responsible })}
                />
              </span>
              <span className="row small muted" data-field={`${path}/dueOn`}>
                {names.dueOn}
                <DateInput label={label(names.dueOn)} value={problem.dueOn} onChange={(dueOn) => problems.change(problem.id, { dueOn })} />
              </span>
            </div>
          </div>
        );
      })}
      <span>
        <AddButton onClick={() => problems.add((base) => ({ ...base, title: '', detail: '', measure: '', responsible: '', dueOn: '', ledgerItem: '' }))}>
          {words.addProblem}
        </AddButton>
      </span>
    </div>
  );
}
