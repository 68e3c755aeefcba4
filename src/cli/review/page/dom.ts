import { type Child, el } from '../../../components/element.ts'

export function button(words: string, act: () => void, ...children: Child[]): HTMLButtonElement {
  const element = el('button', { type: 'button' }, words, ...children)
  element.addEventListener('click', act)
  return element
}

const SVG = 'http://www.w3.org/2000/svg'

export function svg(
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: Child[]
) {
  const element = document.createElementNS(SVG, tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
  element.append(...children)
  return element
}

/** Scrolls `box`, and nothing else, just far enough to show `element`. */
export function reveal(box: HTMLElement, element: Element | null): void {
  if (!element) return
  const [outer, inner] = [box.getBoundingClientRect(), element.getBoundingClientRect()]
  const room = Math.min(60, outer.height / 4)
  if (inner.top < outer.top + room) box.scrollTop += inner.top - outer.top - room
  else if (inner.bottom > outer.bottom - room) box.scrollTop += inner.bottom - outer.bottom + room
}
