import { PlusOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useLocation } from 'wouter';
import { gatherings as words } from '../../../text/gatherings';
import { kindMenu } from '../../../text/kind-groups';

/** 复制上次 and ＋ 新记录, then which kind; `first` is the one button of an empty list. */
export function NewMenus({ first = false }: { readonly first?: boolean }) {
  const [, go] = useLocation();
  const items = kindMenu();
  return (
    <>
      {!first && (
        <Dropdown trigger={['click']} autoFocus menu={{ items, onClick: ({ key }) => go(`/gatherings/copy/${key}`) }}>
          <Button>{words.copyLast}</Button>
        </Dropdown>
      )}
      <Dropdown trigger={['click']} autoFocus menu={{ items, onClick: ({ key }) => go(`/gatherings/new/${key}`) }}>
        <Button type="primary" icon={<PlusOutlined aria-hidden="true" />}>
          {first ? words.begin : words.newRecord}
        </Button>
      </Dropdown>
    </>
  );
}
