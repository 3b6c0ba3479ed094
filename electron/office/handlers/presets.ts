import { ok } from '../../../db/domain/result';
import { agendaPresets, dropAgendaPreset, keepAgendaPreset } from '../../../db/store/agenda-presets';
import { whenOpen, type Handlers } from '../context';

export const presetHandlers: Handlers = {
  'presets.agenda': whenOpen<'presets.agenda'>((_, { office }) => ok(agendaPresets(office.db))),
  'presets.keepAgenda': whenOpen<'presets.keepAgenda'>((preset, { office }) => {
    keepAgendaPreset(office.db, preset);
    return ok(null);
  }),
  'presets.dropAgenda': whenOpen<'presets.dropAgenda'>((preset, { office }) => {
    dropAgendaPreset(office.db, preset);
    return ok(null);
  }),
};
