import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { agendaItem, type GatheringDocument } from '../../../../electron/contract';
import { useAnswer, useSend } from '../../../data/api';
import { presetWords as words, STARTING_TITLES } from '../../../text/agenda-presets';
import { inOrder, newItemId, nextSort } from '../model/list-edits';
import { useDocument, useForm } from './form-context';
import { KeepPreset } from './KeepPreset';

/** 常用议题: headings that one keeps for a kind, some to start with, and a way to keep those that stand here. */
export function PresetMenu() {
  const { edit } = useForm();
  const kind = useDocument((document) => document.mainKind);
  const agenda = useDocument((document) => document.agenda);
  const presets = useAnswer('presets.agenda', {});
  const { mutateAsync: drop } = useSend('presets.dropAgenda');
  const [keeping, setKeeping] = useState(false);
  const own = (presets.data ?? []).filter((preset) => preset.kind === kind);
  const starting = STARTING_TITLES[kind];
  const titles = inOrder(agenda)
    .map(({ title }) => title.trim())
    .filter((title) => title !== '');
  const take = (name: string, added: readonly string[]): void => {
    let before: GatheringDocument['agenda'] = [];
    edit(
      (old) => {
        before = old.agenda;
        return { ...old, agenda: withTitles(old.agenda, added) };
      },
      { words: words.taken(name), back: (old) => ({ ...old, agenda: before }) },
    );
  };
  const choose = (key: string): void => {
    const [what, at = ''] = key.split(':');
    const preset = own[Number(at)];
    if (what === 'keep') setKeeping(true);
    else if (what === 'start' && starting !== undefined) take(words.starting, starting);
    else if (what === 'own' && preset) take(preset.name, preset.titles);
    else if (what === 'drop' && preset) void drop({ kind, name: preset.name }).then(() => presets.refetch());
  };
  return (
    <>
      <Dropdown
        trigger={['click']}
        autoFocus
        menu={{
          items: [
            ...own.map(({ name, titles: some }, index) => ({ key: `own:${index}`, label: `${name}（${some.length}）` })),
            ...(starting === undefined ? [] : [{ key: 'start', label: `${words.starting}：${starting.slice(0, 3).join('、')}…` }]),
            { type: 'divider' as const },
            { key: 'keep', label: words.keep, disabled: titles.length === 0 },
            ...(own.length === 0 ? [] : [{ key: 'drops', label: words.drop, children: own.map(({ name }, index) => ({ key: `drop:${index}`, label: name })) }]),
          ],
          onClick: ({ key }) => choose(key),
        }}
      >
        <Button type="link" size="small">
          {words.menu} <DownOutlined aria-hidden="true" />
        </Button>
      </Dropdown>
      {keeping && (
        <KeepPreset
          kind={kind}
          titles={titles}
          onClose={() => {
            setKeeping(false);
            void presets.refetch();
          }}
        />
      )}
    </>
  );
}

/** The headings after those that are there; an item in which nothing was written yet makes room, one that is there already is not doubled. */
function withTitles(agenda: GatheringDocument['agenda'], titles: readonly string[]): GatheringDocument['agenda'] {
  const empty = (item: GatheringDocument['agenda'][number]): boolean =>
    [item.title, item.content, item.dissent, item.resolution, item.responsible, item.dueOn].every((text) => text === '') && item.speeches.length === 0 && item.vote === null;
  const kept = agenda.filter((item) => item.removed || !empty(item));
  const known = new Set(kept.filter(({ removed }) => !removed).map(({ title }) => title.trim()));
  return titles.filter((title) => !known.has(title)).reduce((list, title) => [...list, agendaItem.parse({ id: newItemId(), sort: nextSort(list), title })], kept);
}
