import { attribute, childrenOf, down, elements, wordsOf } from '../office/tree.ts'
import type { Node } from '../office/xml.ts'

/** A formula on one line: "(a+b)/2", "x^2", "√(y)". */
export function mathText(node: Node): string {
  const write = Object.hasOwn(FORMS, node.name) ? FORMS[node.name]! : all
  return write(node)
}

const all = (node: Node): string => elements(node).map(mathText).join('')
const part = (node: Node, name: string): string => {
  const found = down(node, name)
  return found ? all(found) : ''
}
/** In brackets when it is more than one sign. */
const held = (text: string): string => (/^[\p{L}\p{N}.,]*$/u.test(text) ? text : `(${text})`)
const property = (node: Node, name: string, child: string, otherwise: string): string =>
  attribute(down(node, name, child), 'm:val') ?? otherwise

const up = (node: Node): string => (part(node, 'm:sup') ? `^${held(part(node, 'm:sup'))}` : '')
const low = (node: Node): string => (part(node, 'm:sub') ? `_${held(part(node, 'm:sub'))}` : '')

const FORMS: Readonly<Record<string, (node: Node) => string>> = {
  'm:t': wordsOf,
  'w:t': wordsOf,
  'm:rPr': () => '',
  'm:f': (node) => `${held(part(node, 'm:num'))}/${held(part(node, 'm:den'))}`,
  'm:sSup': (node) => part(node, 'm:e') + up(node),
  'm:sSub': (node) => part(node, 'm:e') + low(node),
  'm:sSubSup': (node) => part(node, 'm:e') + low(node) + up(node),
  'm:rad': (node) => `${part(node, 'm:deg')}√${held(part(node, 'm:e'))}`,
  'm:nary': (node) =>
    `${property(node, 'm:naryPr', 'm:chr', '∫')}${low(node)}${up(node)} ${part(node, 'm:e')}`,
  'm:d': (node) => {
    const inside = childrenOf(node, 'm:e')
      .map(all)
      .join(property(node, 'm:dPr', 'm:sepChr', '|'))
    return property(node, 'm:dPr', 'm:begChr', '(') + inside + property(node, 'm:dPr', 'm:endChr', ')')
  },
  'm:func': (node) => `${part(node, 'm:fName')} ${held(part(node, 'm:e'))}`,
  'm:mr': (node) => `${childrenOf(node, 'm:e').map(all).join(' ')}; `,
}
