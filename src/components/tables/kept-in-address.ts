/** Keeps a choice in the address; an empty one is not there. */
export function keep(name: string, value: string): void {
  const address = new URL(location.href)
  if (value) address.searchParams.set(name, value)
  else address.searchParams.delete(name)
  history.replaceState(history.state, '', address)
}

export const kept = (name: string): string => new URLSearchParams(location.search).get(name) ?? ''
