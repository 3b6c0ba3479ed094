/** Eight groups of five digits to compare by voice or on paper, numbered, read out group by group. */
export function Digits({ groups, label }: { readonly groups: readonly string[]; readonly label: string }) {
  return (
    <ol className="digits" aria-label={label}>
      {groups.map((group, at) => (
        <li key={at}>
          <small>{at + 1}</small>
          {group}
        </li>
      ))}
    </ol>
  );
}
