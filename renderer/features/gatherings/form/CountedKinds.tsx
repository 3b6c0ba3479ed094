import { CloseOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { GATHERING_KINDS, gatheringKind } from '../../../../electron/contract';
import { formWords as words } from '../../../text/gatherings';
import { kindMenu } from '../../../text/kind-groups';
import { KIND_NAMES } from '../../../text/kinds';
import { useDocument, useForm } from './form-context';

/** 兼开: the other kinds that this gathering counts as; each brings its part of the form. */
export function CountedKinds() {
  const { edit } = useForm();
  const mainKind = useDocument((document) => document.mainKind);
  const countedKinds = useDocument((document) => document.countedKinds);
  const others = countedKinds.filter((kind) => kind !== mainKind);
  const free = GATHERING_KINDS.filter((kind) => !countedKinds.includes(kind));
  return (
    <span className="row" data-field="countedKinds">
      {others.map((kind) => (
        <span key={kind} className="tag tag-na kind-tag">
          {words.also(KIND_NAMES[kind])}
          <button
            type="button"
            aria-label={words.dropKind(KIND_NAMES[kind])}
            title={words.dropKind(KIND_NAMES[kind])}
            onClick={() =>
              edit((old) => ({ ...old, countedKinds: old.countedKinds.filter((other) => other !== kind) }), {
                words: words.dropKind(KIND_NAMES[kind]),
                back: (old) => ({ ...old, countedKinds: [...old.countedKinds, kind] }),
              })
            }
          >
            <CloseOutlined aria-hidden="true" />
          </button>
        </span>
      ))}
      {free.length > 0 && (
        <Dropdown
          trigger={['click']}
          autoFocus
          menu={{
            items: kindMenu(free),
            onClick: ({ key }) => edit((old) => ({ ...old, countedKinds: [...old.countedKinds, gatheringKind.parse(key)] })),
          }}
        >
          <Button type="link" size="small" className="add-button">
            <span aria-hidden="true">＋</span>
            {words.addOtherKind}
          </Button>
        </Dropdown>
      )}
    </span>
  );
}
