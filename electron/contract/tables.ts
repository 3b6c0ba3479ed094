import { z } from 'zod';
import { tableRequest } from '../../db/domain/tables/request';
import { channel } from './channel';

const request = tableRequest;

export const tableChannels = {
  /** 存为 Excel: the person chooses where; the path, or null when nobody chose one. The file is not encrypted. */
  'tables.save': channel<string | null>()(z.object({ request })),
  /** The file itself, as the office writes it. */
  'tables.file': channel<{ readonly title: string; readonly bytes: Uint8Array }>()(z.object({ request })),
} as const;
