import type { x } from 'xastscript'
import { around, attributes, words } from './markup.ts'
import { withoutSectionEnds } from './xml.ts'

type Element = ReturnType<typeof x>

/** A tree as XML that every reader opens, whatever stands in its words. */
export const printXml = (tree: Element): string => withoutSectionEnds(written(tree))

function written(node: Element['children'][number]): string {
  if (node.type === 'text') return words(node.value)
  return node.type === 'element'
    ? around(node.name, attributes(node.attributes), node.children.map(written).join(''))
    : ''
}
