import { z } from 'zod';
import { agendaPreset, type AgendaPreset } from '../../db/domain/agenda-preset';
import { channel } from './channel';

export type { AgendaPreset };

export const presetChannels = {
  /** 常用议题 of this laptop, latest first. */
  'presets.agenda': channel<readonly AgendaPreset[]>()(z.object({})),
  'presets.keepAgenda': channel<null>()(agendaPreset),
  'presets.dropAgenda': channel<null>()(agendaPreset.pick({ kind: true, name: true })),
} as const;
