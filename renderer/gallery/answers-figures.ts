import type { SampleAnswers } from './entry';
import { BEHIND, DUTIES, FIGURES, heatOf, PARTS_BELOW, TREND } from './sample-figures';

export const answers: SampleAnswers = {
  'figures.period': () => FIGURES,
  'figures.heat': ({ rule }) => heatOf(rule),
  'figures.trend': () => TREND,
  'figures.duties': () => DUTIES,
  'figures.behind': () => BEHIND,
  'figures.parts': () => PARTS_BELOW,
};
