import { Button } from 'antd';

/** ＋ 议题, ＋ 发言: adds a line to what it names. */
export function AddButton({ children, onClick }: { readonly children: string; readonly onClick: () => void }) {
  return (
    <Button type="link" size="small" className="add-button" onClick={onClick}>
      <span aria-hidden="true">＋</span>
      {children}
    </Button>
  );
}
