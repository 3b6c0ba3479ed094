import type { GatheringKind } from '../../domain/gathering';
import { ledgerState } from '../../domain/ledger-state';
import { KIND_NAMES } from '../../domain/names/kinds';
import { RECORD_STATE_NAMES } from '../../domain/names/record-states';
import { LEDGER_NAMES, LEDGER_STATE_NAMES } from '../../domain/names/registers';
import { inOrder } from '../../domain/papers/in-order';
import { fail, type Failure } from '../../domain/failure';
import { err, ok, type Result } from '../../domain/result';
import type { TableRequest } from '../../domain/tables/request';
import { column, dateColumn, numberColumn, textColumn, type Table } from '../../domain/tables/table';
import { listGatherings } from '../../office/lists';
import type { Office } from '../../office/office';
import { orgNames } from '../../office/org-names';
import { heldOf, listPlans } from '../../office/plans';
import { documentOfRow, recordRow } from '../../office/records';
import { ledgerItems } from '../../reports/ledgers';

type Asked<T extends TableRequest['table']> = Extract<TableRequest, { readonly table: T }>;

/** 组织生活: a line a gathering, by whatever filters are set. */
export function gatheringsTable(office: Office, today: string, { withdrawn = false, table: _table, ...filter }: Asked<'gatherings'>): Table {
  const names = orgNames(office, today);
  // As on the list: what was withdrawn is shown only where somebody asks for it.
  const listed = listGatherings(office, { ...filter, withdrawn: withdrawn === 'both' ? undefined : withdrawn });
  return {
    title: `组织生活 ${filter.year ?? today}`,
    sheet: '组织生活',
    columns: [
      column('时间', 'date-time', 17), textColumn('类别', 16), numberColumn('第几次'), textColumn('同时计入', 18), textColumn('主题', 36), textColumn('地点', 18), textColumn('组织', 22),
      numberColumn('应到', 6), numberColumn('实到', 6), numberColumn('应到会有表决权', 9), numberColumn('实到有表决权', 9), textColumn('状态', 14),
    ],
    rows: listed.map((line) => [
      line.start, KIND_NAMES[line.main_kind], line.ordinal === 0 ? null : line.ordinal, (line.kinds.split(',') as GatheringKind[]).filter((kind) => kind !== line.main_kind).map((kind) => KIND_NAMES[kind]).join('、'),
      line.title, line.place, names.get(line.org) ?? '', line.expected, line.present, line.expected_voting, line.present_voting, RECORD_STATE_NAMES[line.state],
    ]),
  };
}

/** One ledger, or the overdue of all: in the order of the screen, the most urgent first. */
export function ledgerTable(office: Office, today: string, { ledger, ownLedger, overdueOnly }: Asked<'ledger'>): Table {
  const items = ledgerItems(office, today, { ledger: ledger ?? null, ownLedger: ownLedger ?? '', overdueOnly: overdueOnly ?? false });
  const name = ledger === undefined ? (overdueOnly === true ? '逾期事项' : '全部台账') : ledger === 'own' ? (ownLedger ?? LEDGER_NAMES.own) : LEDGER_NAMES[ledger];
  return {
    title: `${name} ${today}`,
    sheet: name,
    columns: [
      numberColumn('序号', 6), textColumn('台账', 14), textColumn('问题或任务', 32), textColumn('详情', 30), textColumn('来源', 20), textColumn('岗位', 12), textColumn('措施', 34), textColumn('责任人', 10), dateColumn('完成时限'),
      textColumn('进展', 30), textColumn('状态', 10), numberColumn('逾期天数', 6), dateColumn('完成日期'), dateColumn('销号日期'), textColumn('销号人', 10), dateColumn('回头看时限'), textColumn('回头看情况', 20),
    ],
    rows: items.map(({ document, links }, index) => {
      const state = ledgerState(document, today);
      const source = [links.find(({ record }) => record === document.source.record)?.title ?? '', document.source.text].filter((part) => part !== '').join('；');
      return [
        index + 1, document.ledger === 'own' && document.ownLedger !== '' ? document.ownLedger : LEDGER_NAMES[document.ledger], document.title, document.detail, source, document.post,
        inOrder(document.measures).map((step, at) => `${at + 1}. ${step.title}${step.dueOn === '' ? '' : `（${step.dueOn}${step.doneOn === '' ? '' : ' 已完成'}）`}`).join('\n'),
        document.responsible.name, state.dueOn, inOrder(document.progress).map(({ on, note }) => `${on} ${note}`.trim()).join('\n'), LEDGER_STATE_NAMES[state.state], state.overdueDays === 0 ? null : state.overdueDays,
        document.completedOn, document.closedOn, document.closedBy, state.reviewDueOn, `${document.reviewedOn} ${document.reviewFinding}`.trim(),
      ];
    }),
  };
}

export function plansTable(office: Office): Table {
  return {
    title: '工作计划',
    sheet: '工作计划',
    columns: [textColumn('计划', 34), dateColumn('开始'), dateColumn('结束'), numberColumn('项目'), numberColumn('已开展')],
    rows: listPlans(office).map(({ document, held }) => [document.title, document.from, document.until, document.items.filter(({ removed }) => !removed).length, held.length]),
  };
}

/** The items of one plan with what became of them. */
export function planTable(office: Office, record: string): Result<Table, Failure> {
  const found = recordRow(office.db, record);
  if (found?.kind !== 'plan') return err(fail('not-found'));
  const document = documentOfRow(found, 'plan');
  const held = new Map(heldOf(office, record, document).map(({ item, start }) => [item, start]));
  return ok({
    title: document.title,
    sheet: document.title,
    columns: [dateColumn('日期'), textColumn('类别', 16), textColumn('内容', 40), textColumn('地点', 18), textColumn('负责人', 10), column('开展时间', 'date-time', 17)],
    rows: inOrder(document.items).map((item) => [item.on, KIND_NAMES[item.kind], item.title, item.place, item.responsible, held.get(item.id) ?? '']),
  });
}
