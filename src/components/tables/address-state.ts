/** Stores a choice in the query of the address; an empty one is removed. */
export function storeInAddress(name: string, value: string): void {
  const address = new URL(location.href)
  if (value) address.searchParams.set(name, value)
  else address.searchParams.delete(name)
  history.replaceState(history.state, '', address)
}

/** A stored choice, or ''. */
export const storedInAddress = (name: string): string => new URLSearchParams(location.search).get(name) ?? ''
