import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';

/** The small cross that takes a line away; its name says whose. */
export function RemoveButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <Button
      type="text"
      size="small"
      className="remove-button"
      aria-label={label}
      title={label}
      icon={<CloseOutlined aria-hidden="true" />}
      onClick={onClick}
    />
  );
}
