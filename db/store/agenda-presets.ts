import type { AgendaPreset } from '../domain/agenda-preset';
import type { Database } from './open';
import { setSetting, setting } from './settings';

const KEPT = 60;

/** The branch's own 常用议题, latest first. They are a help in writing and no record: they lie on this laptop. */
export const agendaPresets = (db: Database): readonly AgendaPreset[] => setting(db, 'agendaPresets') ?? [];

/** Keeps one; of the same kind and name there is only the last. */
export function keepAgendaPreset(db: Database, preset: AgendaPreset): void {
  setSetting(db, 'agendaPresets', [preset, ...others(db, preset)].slice(0, KEPT));
}

export const dropAgendaPreset = (db: Database, preset: Pick<AgendaPreset, 'kind' | 'name'>): void => setSetting(db, 'agendaPresets', others(db, preset));

const others = (db: Database, { kind, name }: Pick<AgendaPreset, 'kind' | 'name'>): AgendaPreset[] => agendaPresets(db).filter((other) => other.kind !== kind || other.name !== name);
