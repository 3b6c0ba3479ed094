import type { SampleAnswers } from './entry';

export const answers: SampleAnswers = {
  'presets.agenda': () => [{ kind: 'party-meeting', name: '每季度例会', titles: ['通报上季度工作', '讨论本季度安排', '党费收缴情况'] }],
  'presets.keepAgenda': () => null,
  'presets.dropAgenda': () => null,
};
