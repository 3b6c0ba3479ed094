export function Gate() {
  return <main />;
}
