import type { Failure } from '../../domain/failure';
import { ok, type Result } from '../../domain/result';
import type { TableRequest } from '../../domain/tables/request';
import type { Table } from '../../domain/tables/table';
import type { Moment, Office } from '../../office/office';
import { calendarMonthTable, calendarYearTable, hoursTable } from './calendar';
import { belowTable, heatTable, ledgersBelowTable, rulesTable, shortfallsTable, trendTable } from './figures';
import { duesTable, publicationTable } from './dues';
import { ordersTable, orderTable } from './orders';
import { rosterTable, talksTable } from './people';
import { gatheringsTable, ledgerTable, plansTable, planTable } from './records';
import { foundTable } from './search';
import { deskTable, deskYearTable, subordinatesTable } from './superior';

/** The table that a screen shows, from what is stored now. A new table is a line of the request and a case here. */
export function tableOf(office: Office, moment: Moment, request: TableRequest): Result<Table, Failure> {
  const { today } = moment;
  switch (request.table) {
    case 'roster':
      return ok(rosterTable(office, today, request.only));
    case 'gatherings':
      return ok(gatheringsTable(office, today, request));
    case 'calendar-year':
      return ok(calendarYearTable(office, today, request.year));
    case 'calendar-month':
      return ok(calendarMonthTable(office, today, request.month));
    case 'hours':
      return ok(hoursTable(office, today, request.year));
    case 'ledger':
      return ok(ledgerTable(office, today, request));
    case 'talks':
      return ok(talksTable(office, request.year, request.only));
    case 'dues':
      return ok(duesTable(office, request.year));
    case 'publication':
      return ok(publicationTable(office, request.year));
    case 'plans':
      return ok(plansTable(office));
    case 'plan':
      return planTable(office, request.record);
    case 'subordinates':
      return ok(subordinatesTable(office, moment));
    case 'desk':
      return ok(deskTable(office, moment, request.month));
    case 'desk-year':
      return ok(deskYearTable(office, moment, request.month));
    case 'figures': {
      const { period, under } = request;
      return ok({ ...belowTable(office, moment, period, under), more: [rulesTable, shortfallsTable, ledgersBelowTable].map((sheet) => sheet(office, moment, period, under)) });
    }
    case 'figures-below':
      return ok(belowTable(office, moment, request.period, request.under));
    case 'figures-rules':
      return ok(rulesTable(office, moment, request.period, request.under));
    case 'figures-missing':
      return ok(shortfallsTable(office, moment, request.period, request.under));
    case 'figures-ledgers':
      return ok(ledgersBelowTable(office, moment, request.period, request.under));
    case 'figures-heat':
      return heatTable(office, moment, String(request.year), request.rule, request.under);
    case 'figures-trend':
      return ok(trendTable(office, moment, request.period, request.steps, request.rule, request.under));
    case 'orders':
      return ok(ordersTable(office, today, request.order));
    case 'order':
      return orderTable(office, today, request.order, request.record);
    case 'search':
      return ok(foundTable(office, today, request));
  }
}
