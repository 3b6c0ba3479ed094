import { describe, expect, it } from 'vitest';
import { GATHERING_KINDS } from '../../electron/contract';
import { KIND_GROUPS, kindMenu, shownKinds } from './kind-groups';

describe('kinds in menus and tables', () => {
  it('stand each in exactly one group', () => {
    expect(KIND_GROUPS.flatMap(({ kinds }) => kinds).sort()).toEqual([...GATHERING_KINDS].sort());
  });

  it('leave out a group of which nothing is offered', () => {
    expect(kindMenu(['election']).map(({ label }) => label)).toEqual(['其他']);
  });

  it('show the usual ones always and another one once it occurred', () => {
    expect(shownKinds(() => false)).not.toContain('election');
    expect(shownKinds((kind) => kind === 'election').at(-1)).toBe('election');
  });
});
