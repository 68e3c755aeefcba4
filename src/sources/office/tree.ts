import type { Content, Node } from './xml.ts'

export const isNode = (content: Content): content is Node => typeof content !== 'string'

export const elements = (node: Node | null | undefined): Node[] => node?.children.filter(isNode) ?? []

export const childrenOf = (node: Node | null | undefined, name: string): Node[] =>
  elements(node).filter((child) => child.name === name)

/** The first child of each name in turn: `down(p, 'w:pPr', 'w:numPr')`. */
export function down(node: Node | null | undefined, ...names: string[]): Node | undefined {
  let at = node ?? undefined
  for (const name of names)
    at = at?.children.find((child): child is Node => isNode(child) && child.name === name)
  return at
}

export const attribute = (node: Node | null | undefined, name: string): string | undefined =>
  node && Object.hasOwn(node.attributes, name) ? node.attributes[name] : undefined

/** The value of a child, as in `<w:pStyle w:val="Kop1"/>`. */
export const valOf = (node: Node | null | undefined, name: string): string | undefined =>
  attribute(down(node, name), 'w:val')

export function numberOf(text: string | undefined): number | undefined {
  const number = Number(text)
  return text === undefined || text.trim() === '' || Number.isNaN(number) ? undefined : number
}

/** All nodes of a name below a node, in order; what stands inside a found one is left out. */
export function below(node: Node, ...names: string[]): Node[] {
  return elements(node).flatMap((child) => (names.includes(child.name) ? [child] : below(child, ...names)))
}

export const wordsOf = (node: Node | null | undefined): string =>
  node ? node.children.map((child) => (isNode(child) ? wordsOf(child) : child)).join('') : ''
