import { Input } from 'antd';
import { studyWords as words } from '../../../text/gatherings';
import { AddButton } from './AddButton';
import { MATERIALS } from './list-places';
import { RemoveButton } from './RemoveButton';
import { useList } from './use-list';

/** 学习材料 with where they stand. */
export function MaterialsList() {
  const materials = useList(MATERIALS);
  return (
    <div className="field" data-field={MATERIALS.path}>
      <span className="field-label">{words.materials}</span>
      {materials.items.map((material, index) => (
        <div key={material.id} className="line-edit" data-field={materials.pathOf(material)}>
          <Input
            className="grow-2"
            value={material.title}
            maxLength={200}
            aria-label={`${words.materialTitle} ${index + 1}`}
            placeholder={words.materialTitle}
            onChange={(event) => materials.change(material.id, { title: event.target.value })}
          />
          <Input
            className="grow"
            value={material.source}
            maxLength={200}
            aria-label={`${words.materialSource} ${index + 1}`}
            placeholder={words.materialSource}
            onChange={(event) => materials.change(material.id, { source: event.target.value })}
          />
          <RemoveButton label={words.removeMaterial(material.title)} onClick={() => materials.remove(material.id, words.materialRemoved)} />
        </div>
      ))}
      <span>
        <AddButton onClick={() => materials.add((base) => ({ ...base, title: '', source: '' }))}>{words.addMaterial}</AddButton>
      </span>
    </div>
  );
}
