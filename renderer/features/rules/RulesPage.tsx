import { useAnswer } from '../../data/api';
import { useSeen } from '../../data/use-seen';
import { rules as words } from '../../text/rules';
import { Answered } from '../../ui/Answered';
import { RulesView } from './RulesView';

/** /rules */
export default function RulesPage() {
  const all = useAnswer('rules.all', {});
  useSeen('rule', all.data !== undefined);
  return (
    <Answered query={all} title={words.place}>
      {(data) => <RulesView view={data} />}
    </Answered>
  );
}
