import { Button } from 'antd';
import { type RefObject, useState } from 'react';
import { figuresText as text } from '../text/figures';

/** 复制表格: the table beside it, as Excel and Word take it. Selecting needs no permission, as the clipboard's own interface would. */
export function CopyTableButton({ table }: { readonly table: RefObject<HTMLElement | null> }) {
  const [said, setSaid] = useState('');
  const copy = (): void => {
    const selection = window.getSelection();
    if (!table.current || !selection) return;
    selection.selectAllChildren(table.current);
    // The only way to copy without asking for a permission; what it copies is text and a table.
    const done = document.execCommand('copy');
    if (done) selection.removeAllRanges();
    setSaid(done ? text.copied : text.copyFailed);
  };
  return (
    <>
      <Button size="small" onClick={copy}>
        {said === text.copied ? said : text.copy}
      </Button>
      <span className={said === text.copyFailed ? 'small muted' : 'off-screen'} role="status">
        {said}
      </span>
    </>
  );
}
