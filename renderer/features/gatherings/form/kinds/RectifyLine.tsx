import { Button } from 'antd';
import { kindWords } from '../../../../text/gathering-kinds';
import { toLedger } from '../../model/problems';
import { useForm } from '../form-context';
import { usePart } from '../use-part';

const words = kindWords.life;

/** 会后: every problem becomes an item of the 整改台账, with measure, person and date as they stand here. */
export function RectifyLine() {
  const { onRectify } = useForm();
  const { part } = usePart('lifeMeeting');
  const open = toLedger(part.problems);
  const listed = part.problems.filter((problem) => !problem.removed && problem.ledgerItem !== '');
  if (open.length > 0)
    return (
      <p>
        <Button onClick={onRectify}>{words.toLedgerAll(open.length)}</Button>
      </p>
    );
  return <p className="muted small">{listed.length === 0 ? words.noProblems : words.allIn}</p>;
}
