import type { Addressee } from '../domain/order-views';
import { edgeMark } from '../office/edges';
import { peers, type Office } from '../office/office';
import { orgTree } from '../office/org-tree';

/** Whom this organisation can give a task or a notice: confirmed and directly below, in the tree's order and with the parts of the tree in which each stands on a day. */
export function addresseesBelow(office: Office, today: string): Addressee[] {
  const confirmed = new Set(peers(office.db, 'subordinate').filter(({ state, slot }) => state === 'confirmed' && slot !== '').map(({ org }) => org));
  const { nodes } = orgTree(office, today);
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const above = (key: string): Addressee['above'] => {
    const node = byKey.get(key);
    return node === undefined || node.depth === 0 ? [] : [...above(node.parent), { key, name: node.name }];
  };
  return nodes.flatMap(({ org, code, name, parent }) => (confirmed.has(org) ? [{ org, code, name, above: above(parent), mark: edgeMark(office.org, org) }] : []));
}
