import { Button } from 'antd';
import { useState } from 'react';
import { common } from '../text/common';

/** Copies a text as one would by hand: the window has no permission for the clipboard, and needs none for this. */
export function CopyText({ text, label }: { readonly text: string; readonly label: string }) {
  const [copied, setCopied] = useState(false);
  return (
    <>
      <Button
        onClick={(event) => {
          setCopied(copy(text));
          event.currentTarget.focus();
        }}
      >
        {copied ? common.copied : label}
      </Button>
      <span className="off-screen" role="status">
        {copied ? common.copied : ''}
      </span>
    </>
  );
}

function copy(text: string): boolean {
  const box = document.createElement('textarea');
  box.value = text;
  box.className = 'off-screen';
  document.body.append(box);
  box.select();
  const done = document.execCommand('copy');
  box.remove();
  return done;
}
