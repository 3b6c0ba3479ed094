import { Checkbox } from 'antd';
import type { PartOf } from '../../../../../electron/contract';
import { KIND_FIELDS as names } from '../../../../text/kind-fields';
import { THEME_FORM_NAMES } from '../../../../text/kind-names';
import { KIND_NAMES } from '../../../../text/kinds';
import { Section } from '../../../../ui/Section';
import { CheckField } from '../fields/CheckField';
import { TextField } from '../fields/TextField';
import { usePart } from '../use-part';

type Form = PartOf<'themeDay'>['forms'][number];
const FORMS = (Object.keys(THEME_FORM_NAMES) as Form[]).map((value) => ({ value, label: THEME_FORM_NAMES[value] }));

/** 主题党日: theme, forms (several), whether dues were paid and the oath renewed. */
export function ThemeDayPart() {
  const { part, change } = usePart('themeDay');
  return (
    <Section title={KIND_NAMES['theme-day']}>
      <div className="kind-fields" data-field="themeDay">
        <TextField path="themeDay/theme" label={names['themeDay.theme']} value={part.theme} onChange={(theme) => change({ theme })} />
        <div className="field kind-wide" data-field="themeDay/forms" role="group" aria-label={names['themeDay.forms']}>
          <span className="field-label">{names['themeDay.forms']}</span>
          <Checkbox.Group options={FORMS} value={part.forms} onChange={(forms) => change({ forms })} />
        </div>
        <span className="row wrap kind-wide">
          <CheckField path="themeDay/duesPaid" label={names['themeDay.duesPaid']} value={part.duesPaid} onChange={(duesPaid) => change({ duesPaid })} />
          <CheckField path="themeDay/oathRenewed" label={names['themeDay.oathRenewed']} value={part.oathRenewed} onChange={(oathRenewed) => change({ oathRenewed })} />
        </span>
      </div>
    </Section>
  );
}
