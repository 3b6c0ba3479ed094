import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';

/** A link that looks like a button. A real link, so that it is announced and opened as one. */
export function LinkButton({ href, main = false, small = false, label, children }: { readonly href: string; readonly main?: boolean; readonly small?: boolean; /** Said in place of the words, where many of a kind stand on one screen. */ readonly label?: string; readonly children: ReactNode }) {
  const [, go] = useLocation();
  return (
    <Button
      type={main ? 'primary' : 'default'}
      size={small ? 'small' : 'middle'}
      href={`#${href}`}
      aria-label={label}
      onClick={(event) => {
        event.preventDefault();
        go(href);
      }}
    >
      {children}
    </Button>
  );
}
