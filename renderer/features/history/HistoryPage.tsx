import { useParams } from 'wouter';
import { useAnswer } from '../../data/api';
import { historyScreen as words } from '../../text/history';
import { erasure } from '../../text/erasure';
import { RECORD_KIND_NAMES } from '../../text/kinds';
import { recordHref } from '../../text/record-places';
import { Answered } from '../../ui/Answered';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { RecordHistory } from '../../ui/RecordHistory';
import { Section } from '../../ui/Section';

/** /history/:id: every version of a record with what it changed. */
export default function HistoryPage() {
  const record = useParams()['id'] ?? '';
  const history = useAnswer('records.history', { record });
  return (
    <Answered query={history} title={words.title}>
      {(story) => (
        <Page
          title={words.title}
          hint={words.count(story.entries.length)}
          actions={<LinkButton href={`/erase/${record}`}>{erasure.open}</LinkButton>}
          back={{ href: recordHref(story.kind, record) ?? '/home', label: story.title === '' ? (RECORD_KIND_NAMES[story.kind] ?? words.record) : story.title }}
        >
          <Section label={words.title}>
            <RecordHistory {...story} />
          </Section>
        </Page>
      )}
    </Answered>
  );
}
