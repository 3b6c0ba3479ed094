import { PlusOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useLocation } from 'wouter';
import { home as words } from '../../text/home';
import { kindMenu } from '../../text/kind-groups';

/** ＋ 新记录, then which kind. */
export function NewRecordButton() {
  const [, go] = useLocation();
  return (
    <Dropdown trigger={['click']} autoFocus menu={{ items: kindMenu(), onClick: ({ key }) => go(`/gatherings/new/${key}`) }}>
      <Button type="primary" icon={<PlusOutlined aria-hidden="true" />}>
        {words.newRecord}
      </Button>
    </Dropdown>
  );
}
