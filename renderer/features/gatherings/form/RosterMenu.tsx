import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { dateOf } from '../../../../electron/contract';
import { attendanceWords as words } from '../../../text/gatherings';
import { useDocument, useForm, type RosterOf } from './form-context';
import { useGroups } from './use-groups';

/** Whose names stand on the sheet: everybody, the committee, a 党小组, the same people as last time. Marks that were made stay. */
export function RosterMenu() {
  const { onRoster } = useForm();
  const day = useDocument((document) => dateOf(document.start));
  const kind = useDocument((document) => document.mainKind);
  const groups = useGroups(day);
  const choices: readonly (readonly [key: string, label: string, of: RosterOf])[] = [
    ['all', words.rosterAll, { kind: 'party-meeting' }],
    ['committee', words.rosterCommittee, { kind: 'committee-meeting' }],
    ...groups.map(({ id, name }) => [`group-${id}`, name, { kind: 'group-meeting', group: id }] as const),
    ['last', words.rosterLast, { kind, last: true }],
  ];
  return (
    <Dropdown
      trigger={['click']}
      autoFocus
      menu={{
        items: choices.map(([key, label]) => ({ key, label })),
        onClick: ({ key }) => {
          const chosen = choices.find(([other]) => other === key);
          if (chosen) onRoster(day, chosen[2]);
        },
      }}
    >
      <Button type="link" size="small">
        {words.roster} <DownOutlined aria-hidden="true" />
      </Button>
    </Dropdown>
  );
}
