import { duesDocument, type DuesDocument } from '../../electron/contract';
import { CalculatorForm } from '../features/dues/Calculator';
import { DuesView, type DuesViewProps } from '../features/dues/DuesView';
import { PublicationView } from '../features/dues/PublicationView';
import { dues as words } from '../text/dues';
import { Answered } from '../ui/Answered';
import { Page } from '../ui/Page';
import { Section } from '../ui/Section';
import { failed, type GalleryEntry, nothing, waiting } from './entry';
import { payers, publishedDues, sampleDues } from './sample-registers';
import { sampleSession } from './sample-session';

const register = (document: DuesDocument, more: Partial<DuesViewProps> = {}) => (
  <DuesView
    record=""
    document={document}
    members={payers}
    today="2026-11-22"
    conflicts={0}
    resumedAt={null}
    draftAt={null}
    touched={false}
    savedAt=""
    busy={false}
    failure={null}
    canUndo={false}
    onApply={nothing}
    onUndo={nothing}
    onSave={nothing}
    onPublication={nothing}
    onYear={nothing}
    onDropDraft={nothing}
    {...more}
  />
);
const publication = (document: DuesDocument) => (
  <PublicationView document={document} members={payers} org={sampleSession.name} changed={false} busy={false} failure={null} onChange={nothing} onSave={nothing} onPrint={nothing} />
);
const nothingYet = duesDocument.parse({ year: 2026 });

export const entries: readonly GalleryEntry[] = [
  { name: 'register', at: '/dues', show: () => register(sampleDues, { canUndo: true, touched: true, draftAt: '2026-11-22T07:20:00Z' }) },
  { name: 'register-new-year', at: '/dues', show: () => register(nothingYet) },
  { name: 'register-empty', at: '/dues', show: () => register(nothingYet, { members: [] }) },
  { name: 'register-problems', at: '/dues', show: () => register(publishedDues, { conflicts: 1, failure: { code: 'record-changed' }, resumedAt: '2026-11-22T07:20:00Z' }) },
  { name: 'register-loading', at: '/dues', show: () => <Answered query={waiting()} title={words.emptyYear(2026)}>{() => null}</Answered> },
  { name: 'register-failed', at: '/dues', show: () => <Answered query={failed('data-damaged')} title={words.emptyYear(2026)}>{() => null}</Answered> },
  { name: 'publication', at: '/dues/publication', show: () => publication(publishedDues) },
  { name: 'publication-empty', at: '/dues/publication', show: () => publication(nothingYet) },
  { name: 'calculator', at: '/dues', show: () => <Page title={words.calculatorTitle}><Section label={words.calculatorTitle}><CalculatorForm payers={payers} onFill={nothing} /></Section></Page> },
];
