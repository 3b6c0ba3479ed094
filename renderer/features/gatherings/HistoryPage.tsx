import { useParams } from 'wouter';
import { useAnswer } from '../../data/api';
import { gatherings, historyScreen as words, listWords } from '../../text/gatherings';
import { Answered } from '../../ui/Answered';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { HistoryView } from './history/HistoryView';

/** /gatherings/:id/history */
export default function HistoryPage() {
  const record = useParams()['id'] ?? '';
  const view = useAnswer('gatherings.get', { record });
  const history = useAnswer('records.history', { record });
  const title = view.data?.document.title ?? '';
  return (
    <Page
      title={words.title}
      {...(history.data === undefined ? {} : { hint: words.count(history.data.length) })}
      back={{ href: `/gatherings/${record}`, label: view.data === undefined ? gatherings.back : title === '' ? listWords.untitled : title }}
    >
      <Section label={words.title}>
        <Answered query={view}>
          {({ document }) => <Answered query={history}>{(entries) => <HistoryView entries={entries} document={document} />}</Answered>}
        </Answered>
      </Section>
    </Page>
  );
}
