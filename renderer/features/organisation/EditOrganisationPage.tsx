import { useState } from 'react';
import { useFreshAnswer } from '../../data/api';
import { withDraft, type RecordStart } from '../../data/record-form';
import { useSession } from '../../data/session';
import { organisation as words, TYPE_WORDS } from '../../text/organisation';
import type { OrganisationDocument } from '../../../electron/contract';
import { Answered } from '../../ui/Answered';
import { Page } from '../../ui/Page';
import { organisationOfDraft, parseOrganisation } from './model/edits';
import { OrganisationEditor } from './OrganisationEditor';

const KEY = 'organisation/edit';

/** /organisation/edit */
export default function EditOrganisationPage() {
  const { today } = useSession();
  const organisation = useFreshAnswer('organisation.get', {});
  const draft = useFreshAnswer('drafts.get', { key: KEY });
  const [round, setRound] = useState(0);
  return (
    <Answered query={organisation} title={words.place}>
      {(view) => {
        const document = parseOrganisation(view.document);
        const place = TYPE_WORDS[document.type].place;
        const fresh: RecordStart<OrganisationDocument> = { record: view.id, heads: view.heads, document, draftKey: KEY, draftAt: null };
        return (
          <Page title={words.editTitle(place)} back={{ href: '/organisation', label: place }}>
            <Answered query={draft}>
              {(kept) => <OrganisationEditor key={round} start={round === 0 ? withDraft(fresh, kept, organisationOfDraft) : fresh} today={today} onAgain={() => setRound(round + 1)} />}
            </Answered>
          </Page>
        );
      }}
    </Answered>
  );
}
