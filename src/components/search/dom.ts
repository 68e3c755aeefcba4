/** The element with this attribute, which the page itself provides. */
export function part<T extends HTMLElement>(name: string): T {
  const found = document.querySelector<T>(`[data-search-${name}]`)
  if (!found) throw new Error(`The search page has no data-search-${name}.`)
  return found
}
