import { useEffect, useRef, useState } from 'react';
import { jumpTo } from '../../../ui/jump';

/** Puts the cursor into a line that was just added, once it is on the screen: `focusNew('guests/<id>')`. */
export function useFocusNew(): (path: string) => void {
  const wanted = useRef('');
  const [, ask] = useState(0);
  useEffect(() => {
    if (wanted.current === '') return;
    const path = wanted.current;
    wanted.current = '';
    jumpTo(path);
  });
  return (path) => {
    wanted.current = path;
    ask((n) => n + 1);
  };
}
