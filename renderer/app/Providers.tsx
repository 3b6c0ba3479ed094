import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { type ReactNode, useState } from 'react';
import type { TextSize } from '../../electron/contract';
import { frame } from '../text/frame';
import { DATE_ICONS, PASSWORD_ICONS, SELECT_ICONS } from '../ui/quiet-icons';
import { themeOf } from './theme';

dayjs.locale('zh-cn');

/** Answers' store, theme and language around everything that the frame shows. */
export function Providers({ client, size, children }: { readonly client: QueryClient; readonly size: TextSize; readonly children: ReactNode }) {
  // Lists and calendars open here and not at the end of the body, so that they too lie in a named part of the window.
  const [popups, setPopups] = useState<HTMLElement | null>(null);
  return (
    <QueryClientProvider client={client}>
      <ConfigProvider locale={zhCN} theme={themeOf(size)} button={{ autoInsertSpace: false }} wave={{ disabled: true }} select={SELECT_ICONS} datePicker={DATE_ICONS} inputPassword={PASSWORD_ICONS} getPopupContainer={() => popups ?? document.body}>
        {children}
        <div ref={setPopups} role="region" aria-label={frame.popups} />
      </ConfigProvider>
    </QueryClientProvider>
  );
}
