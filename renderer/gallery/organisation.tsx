import { memberDocument, type MemberRow, type OrganisationDocument } from '../../electron/contract';
import { parseOrganisation } from '../features/organisation/model/edits';
import { OrganisationForm } from '../features/organisation/OrganisationForm';
import { OrganisationView } from '../features/organisation/OrganisationView';
import { organisation as words } from '../text/organisation';
import { Answered } from '../ui/Answered';
import { Page } from '../ui/Page';
import { failed, type GalleryEntry, nothing, waiting } from './entry';
import { GROUPS } from './sample-members';

const TODAY = '2026-11-22';
const NAMES = [
  { id: 'n1', from: '2018-09-01', code: '330421.02.07', name: '清河县第二中学教师第三党支部' },
  { id: 'n2', from: '2024-09-01', code: '330421.02.07', name: '清河县第二中学高中部教师党支部' },
];
const FULL = parseOrganisation({
  names: NAMES,
  type: 'branch',
  foundedOn: '2018-09-01',
  hostUnit: '清河县第二中学',
  superiorName: '清河县第二中学党总支',
  address: '清河县人民路 18 号行政楼 302',
  phone: '0319-8123456',
  groups: [...GROUPS.map((group, sort) => ({ ...group, sort, from: '2018-09-01' })), { id: 'g9', sort: 9, name: '退休教师党小组', from: '2018-09-01', until: '2023-08-31' }],
  committees: [{ id: 'c', from: '2018-09-10' }],
  terms: [{ id: 't1', from: '2021-03-15' }, { id: 't2', from: '2024-03-15', gathering: 'a'.repeat(32) }],
  contactPoints: [{ id: 'k', name: '陈志远', post: '县教育局党委副书记', from: '2025-02-20' }, { id: 'k0', name: '方敏', post: '县教育局党委委员', from: '2022-03-01', until: '2025-02-19' }],
});
const BARE = parseOrganisation({ names: [{ id: 'n1', from: '2026-11-22', code: '01', name: '城关小学党支部' }], type: 'branch' });
const OFFICE = parseOrganisation({ names: [{ id: 'n1', from: '2015-01-01', code: '330421', name: '清河县教育局党委' }], type: 'committee', termYears: 5, foundedOn: '2015-01-01', terms: [{ id: 't', from: '2021-10-20' }] });

const row = (id: number, name: string, posts: readonly (readonly [string, string, string?])[], group = ''): MemberRow => ({
  id: id.toString(16).padStart(32, '0'),
  document: memberDocument.parse({
    name,
    joinedOn: '2001-07-01',
    confirmedOn: '2002-07-01',
    posts: posts.map(([post, from, until = ''], at) => ({ id: `p${at}`, post, from, until })),
    groups: group === '' ? [] : [{ id: 'g', group }],
  }),
  status: 'full',
  group,
  posts: [],
  here: true,
  initials: '',
});
const [FIRST, SECOND] = GROUPS;
const ROWS = [
  row(1, '李淑芬', [['支部书记', '2024-03-15'], ['支部书记', '2021-03-15', '2024-03-14']], FIRST?.id),
  row(2, '周海涛', [['组织委员', '2024-03-15']], FIRST?.id),
  row(3, '王建国', [['宣传委员', '2024-03-15'], ['党小组组长', '2022-09-01']], SECOND?.id),
  row(4, '赵敏', [['纪检委员', '2024-03-15']], SECOND?.id),
  row(5, '孙立新', [['党小组组长', '2023-09-01']], FIRST?.id),
  row(6, '吴桂香', [['组织委员', '2021-03-15', '2024-03-14']], SECOND?.id),
];

const form = (document: OrganisationDocument, asked = false) => (
  <Page title={words.editTitle('支部概况')} back={{ href: '/organisation', label: '支部概况' }}>
    <OrganisationForm
      editing={{ document, set: nothing, load: nothing, touched: false, draftAt: asked ? null : '2026-11-22T07:20:00Z', settle: nothing, dropDraft: async () => undefined }}
      resumedAt={asked ? null : '2026-11-22T07:20:00Z'}
      today={TODAY}
      asked={asked}
      busy={false}
      failure={asked ? { code: 'record-changed' } : null}
      onSave={nothing}
      onDropDraft={nothing}
    />
  </Page>
);

export const entries: readonly GalleryEntry[] = [
  { name: 'full', at: '/organisation', show: () => <OrganisationView document={FULL} conflicts={null} rows={ROWS} today={TODAY} /> },
  { name: 'due', at: '/organisation', show: () => <OrganisationView document={FULL} conflicts="a" rows={ROWS} today="2027-02-01" /> },
  { name: 'empty', at: '/organisation', show: () => <OrganisationView document={BARE} conflicts={null} rows={[]} today={TODAY} /> },
  { name: 'office', at: '/organisation', role: 'superior', show: () => <OrganisationView document={OFFICE} conflicts={null} rows={ROWS.slice(0, 1)} today={TODAY} /> },
  { name: 'loading', at: '/organisation', show: () => <Answered query={waiting()} title={words.place}>{() => null}</Answered> },
  { name: 'failed', at: '/organisation', show: () => <Answered query={failed('not-open')} title={words.place}>{() => null}</Answered> },
  { name: 'form', at: '/organisation/edit', show: () => form(FULL) },
  { name: 'form-asked', at: '/organisation/edit', show: () => form({ ...BARE, names: [{ id: 'n1', removed: false, from: '', code: '高中 07', name: '' }] }, true) },
];
