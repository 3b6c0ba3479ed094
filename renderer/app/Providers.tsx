import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import type { ReactNode } from 'react';
import type { TextSize } from '../../electron/contract';
import { themeOf } from './theme';

dayjs.locale('zh-cn');

/** Answers' store, theme and language around everything that the frame shows. */
export function Providers({ client, size, children }: { readonly client: QueryClient; readonly size: TextSize; readonly children: ReactNode }) {
  return (
    <QueryClientProvider client={client}>
      <ConfigProvider locale={zhCN} theme={themeOf(size)} button={{ autoInsertSpace: false }} wave={{ disabled: true }}>
        {children}
      </ConfigProvider>
    </QueryClientProvider>
  );
}
