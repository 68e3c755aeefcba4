import type { Root } from 'hast'
import type { Plugin } from 'unified'
import { SKIP, visit } from 'unist-util-visit'

/**
 * Takes away what only the site can offer (`data-online`), and shows what is said to
 * readers of a copy (`data-copy`).
 */
export const rehypeForCopyReaders: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'element', ({ properties }, index, parent) => {
    if ('dataCopy' in properties) properties.hidden = false
    if (!('dataOnline' in properties) || !parent || index === undefined) return undefined
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
}
