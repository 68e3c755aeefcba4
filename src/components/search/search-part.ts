/**
 * The element of the search page with the attribute `data-search-<name>`.
 * @throws when the page has no such element.
 */
export function searchPart<T extends HTMLElement>(name: string): T {
  const found = document.querySelector<T>(`[data-search-${name}]`)
  if (!found) throw new Error(`The search page has no data-search-${name}.`)
  return found
}
