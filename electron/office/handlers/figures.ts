import { fail, type Failure } from '../../../db/domain/failure';
import { figurePeriod } from '../../../db/domain/figure-period';
import type { Period } from '../../../db/domain/periods';
import { err, ok, type Result } from '../../../db/domain/result';
import { dutiesBelow, periodFigures } from '../../../db/reports/figures';
import { figureParts } from '../../../db/reports/figure-below';
import { figuresBehind, heatMap, trend } from '../../../db/reports/figure-views';
import { whenOpen, type Handlers } from '../context';

function withPeriod<T>(name: string, then: (period: Period) => Result<T, Failure>): Result<T, Failure> {
  const period = figurePeriod(name);
  return period ? then(period) : err(fail('not-found'));
}

export const figureHandlers: Handlers = {
  'figures.period': whenOpen<'figures.period'>(({ period, under }, { office, moment }) => withPeriod(period, (found) => ok(periodFigures(office, moment.today, found, under)))),
  'figures.heat': whenOpen<'figures.heat'>(({ year, rule, under }, { office, moment }) => withPeriod(year, (found) => heatMap(office, moment.today, found, rule, under))),
  'figures.trend': whenOpen<'figures.trend'>(({ period, steps, rule, under }, { office, moment }) => withPeriod(period, (found) => ok(trend(office, moment.today, found, steps, rule, under)))),
  'figures.duties': whenOpen<'figures.duties'>(({ period, states, rule, under }, { office, moment }) => withPeriod(period, (found) => ok(dutiesBelow(office, moment.today, found, states, rule, under)))),
  'figures.behind': whenOpen<'figures.behind'>((question, { office, moment }) => ok(figuresBehind(office, moment.today, question))),
  'figures.parts': whenOpen<'figures.parts'>((_, { office, moment }) => ok(figureParts(office, moment.today))),
};
