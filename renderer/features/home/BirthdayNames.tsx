import { home as words } from '../../text/home';

/** Names with day and years, never broken within one. */
export function BirthdayNames({ birthdays }: { readonly birthdays: readonly { readonly member: string; readonly name: string; readonly on: string; readonly years: number }[] }) {
  return birthdays.map(({ member, name, on, years }, at) => (
    <span key={member}>
      {at > 0 && '、'}
      <span className="home-name">{words.birthday(name, on, years)}</span>
    </span>
  ));
}
