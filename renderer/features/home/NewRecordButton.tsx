import { PlusOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useLocation } from 'wouter';
import { GATHERING_KINDS } from '../../../electron/contract';
import { home as words } from '../../text/home';
import { KIND_NAMES } from '../../text/kinds';

/** ＋ 新记录, then which kind. */
export function NewRecordButton() {
  const [, go] = useLocation();
  return (
    <Dropdown trigger={['click']} autoFocus menu={{ items: GATHERING_KINDS.map((kind) => ({ key: kind, label: KIND_NAMES[kind] })), onClick: ({ key }) => go(`/gatherings/new/${key}`) }}>
      <Button type="primary" icon={<PlusOutlined aria-hidden="true" />}>
        {words.newRecord}
      </Button>
    </Dropdown>
  );
}
