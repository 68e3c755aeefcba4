import type { x } from 'xastscript'
import { around, attributes, words } from './markup.ts'
import { withoutSectionEnds } from './xml.ts'

type Element = ReturnType<typeof x>

/** Serialises a tree as XML that every reader can parse, whatever is in its text. */
export const printXml = (tree: Element): string => withoutSectionEnds(serialised(tree))

function serialised(node: Element['children'][number]): string {
  if (node.type === 'text') return words(node.value)
  return node.type === 'element'
    ? around(node.name, attributes(node.attributes), node.children.map(serialised).join(''))
    : ''
}
