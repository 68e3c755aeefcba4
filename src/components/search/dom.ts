type Child = Node | string

/** An element with its attributes and children; text is only ever text. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children)
  return element
}

/** The element with this attribute, which the page itself provides. */
export function part<T extends HTMLElement>(name: string): T {
  const found = document.querySelector<T>(`[data-search-${name}]`)
  if (!found) throw new Error(`The search page has no data-search-${name}.`)
  return found
}
