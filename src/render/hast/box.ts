import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { BoxNode } from '../flow.ts'

/** Renders a box (kader) around its rendered blocks. A box that goes on after something else has no id. */
export function renderBox({ block }: BoxNode, children: ElementContent[]): Element {
  const label = block.id ? `Kader ${block.id.replace(/^kader-/u, '')}` : 'Kader, vervolg'
  return h('aside.kader', { id: block.id || undefined, role: 'note', ariaLabel: label }, [
    block.id ? h('a.kader-label', { href: `#${block.id}` }, label) : h('span.kader-label', label),
    ...children,
  ])
}
