import { useAnswer } from '../../data/api';
import { rules as words } from '../../text/rules';
import { Answered } from '../../ui/Answered';
import { RulesView } from './RulesView';

/** /rules */
export default function RulesPage() {
  return (
    <Answered query={useAnswer('rules.all', {})} title={words.place}>
      {(data) => <RulesView view={data} />}
    </Answered>
  );
}
