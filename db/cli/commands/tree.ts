import { z } from 'zod';
import { localDate } from '../../domain/dates';
import { fail, type Failure } from '../../domain/failure';
import { organisationCode } from '../../domain/organisation';
import type { OrgTree, TreeNode } from '../../domain/org-tree';
import { err, ok, type Result } from '../../domain/result';
import type { Office } from '../../office/office';
import { orgTree } from '../../office/org-tree';
import { moveNode } from '../../office/slots';
import { badArguments, command, ofData } from '../command';
import { withData } from '../open-data';

/** 组织树: who stands below whom on a day; with `--move` a part of it stands elsewhere from a day on. */
export const tree = command({
  name: 'tree',
  usage: '[--day YYYY-MM-DD] [--move CODE --under CODE [--from YYYY-MM-DD]] --data DIR --passphrase-file F [--json]',
  summary: '组织树；--move … --under … 从某天起移到另一个组织下面',
  arguments: z.strictObject({ ...ofData, day: localDate.optional(), move: organisationCode.optional(), under: organisationCode.optional(), from: localDate.optional() }),
  run: (args, call) =>
    withData(args, call, ({ office, moment }) => {
      if ((args.move === undefined) !== (args.under === undefined)) return Promise.resolve(badArguments('--move 和 --under 要一起用'));
      const from = args.from ?? moment.today;
      if (args.move !== undefined && args.under !== undefined) {
        const [node, target] = [nodeOf(office, args.move, from), nodeOf(office, args.under, from)];
        if (!node.ok) return Promise.resolve(node);
        if (!target.ok) return Promise.resolve(target);
        const moved = moveNode(office, moment, node.value.key, target.value.key, from);
        if (!moved.ok) return Promise.resolve(moved);
      }
      const found = orgTree(office, args.day ?? from);
      return Promise.resolve(ok({ json: { day: found.day, nodes: found.nodes }, text: textOf(found) }));
    }),
});

function nodeOf(office: Office, code: string, day: string): Result<TreeNode, Failure> {
  const node = orgTree(office, day).nodes.find((one) => one.code === code);
  return node ? ok(node) : err(fail('slot-unknown', { code }));
}

const KNOWN: Readonly<Record<TreeNode['known']['is'], string>> = { self: '本组织', confirmed: '已核对', vouched: '由上级担保', named: '未核对', nobody: '未入网' };

function textOf({ nodes }: OrgTree): string {
  const names = new Map(nodes.map(({ key, name }) => [key, name]));
  return nodes.map((node) => {
    const marks = [
      node.known.is === 'vouched' ? `由${names.get(node.known.by) ?? '其他组织'}担保` : KNOWN[node.known.is],
      ...node.elsewhere.map(({ parent }) => `两路：${names.get(parent) ?? '其他组织'}也说在它下面`), ...(node.sameCode.length > 0 ? ['代码重复'] : []),
    ];
    return `${'  '.repeat(node.depth)}${node.code} ${node.name}（${marks.join('；')}）`;
  }).join('\n');
}
