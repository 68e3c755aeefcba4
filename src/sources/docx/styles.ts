import { attribute, childrenOf, down, numberOf, valOf } from '../office/tree.ts'
import type { Node } from '../office/xml.ts'

/** A style with those it is based on, from its own to the most general. */
export type Chain = readonly Style[]

interface Style {
  id: string
  /** As Word shows it in English: "heading 1", whatever the language of the program. */
  name: string
  basedOn: string | undefined
  node: Node
}

export interface Styles {
  byId: ReadonlyMap<string, Style>
  /** The style of a paragraph that names none. */
  paragraph: string | undefined
  defaults: Node | undefined
}

export function readStyles(root: Node | null): Styles {
  const nodes = childrenOf(root, 'w:style')
  const styles = nodes.map((node) => ({
    id: attribute(node, 'w:styleId') ?? '',
    name: valOf(node, 'w:name') ?? '',
    basedOn: valOf(node, 'w:basedOn'),
    node,
  }))
  const standard = styles.find(
    ({ node }) => attribute(node, 'w:type') === 'paragraph' && isOn(attribute(node, 'w:default')),
  )
  return {
    byId: new Map(styles.map((style) => [style.id, style])),
    paragraph: standard?.id,
    defaults: down(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'),
  }
}

const MOST = 30

export function chainOf(styles: Styles, id: string | undefined): Chain {
  const chain: Style[] = []
  let at = id === undefined ? undefined : styles.byId.get(id)
  while (at && chain.length < MOST && !chain.includes(at)) {
    chain.push(at)
    at = at.basedOn === undefined ? undefined : styles.byId.get(at.basedOn)
  }
  return chain
}

/** The chain of a paragraph; of one without a style, that of the standard one. */
export const paragraphChain = (styles: Styles, paragraph: Node): Chain =>
  chainOf(styles, valOf(down(paragraph, 'w:pPr'), 'w:pStyle') ?? styles.paragraph)

/** `w:val="0"` turns a property off. */
export const isOn = (value: string | undefined): boolean =>
  value !== undefined && !/^(?:0|false|off)$/i.test(value)

/** On, off, or not said. */
export function toggle(properties: Node | undefined, name: string): boolean | undefined {
  const node = down(properties, name)
  return node && isOn(attribute(node, 'w:val') ?? '1')
}

/** The first of a paragraph and its styles that has a property. */
export function inherited(paragraph: Node, chain: Chain, ...path: string[]): Node | undefined {
  const own = down(paragraph, 'w:pPr', ...path)
  if (own) return own
  for (const { node } of chain) {
    const found = down(node, 'w:pPr', ...path)
    if (found) return found
  }
  return undefined
}

const HEADING = /^(?:heading|kop|titre|überschrift) ?([1-9])\b/iu
const TITLE = /^(?:title|titel)$/iu
const CONTENTS = /^(?:toc|inhopg|inhoudsopgave|contents) ?([1-9])\b/iu
const CONTENTS_TITLE = /^(?:toc heading|kopvaninhoudsopgave|kop van inhoudsopgave|inhopg kop)$/iu
const LISTING = /^(?:table of (?:figures|authorities)|lijst ?met ?afbeeldingen)$/iu
const CAPTION = /^(?:caption|bijschrift)$/iu
const QUOTE = /^(?:(?:intense )?quote|(?:duidelijk ?)?citaat|block text|bloktekst)$/iu

const named = (chain: Chain, pattern: RegExp): RegExpExecArray | null => {
  for (const { name, id } of chain) {
    const match = pattern.exec(name) ?? pattern.exec(id)
    if (match) return match
  }
  return null
}

/** Level of a heading by its style or outline; null for other paragraphs. */
export function headingLevel(paragraph: Node, chain: Chain): number | null {
  if (named(chain, CONTENTS_TITLE)) return null
  const outline = numberOf(attribute(inherited(paragraph, chain, 'w:outlineLvl'), 'w:val'))
  if (outline !== undefined && outline >= 0 && outline < 9) return outline + 1
  if (outline === 9) return null
  if (named(chain, TITLE)) return 1
  const level = named(chain, HEADING)?.[1]
  return level === undefined ? null : Number(level)
}

/** What a style says of a paragraph that is no heading and no item. */
export function styledKind(chain: Chain): 'contents' | 'caption' | 'quote' | null {
  if ([CONTENTS, CONTENTS_TITLE, LISTING].some((pattern) => named(chain, pattern))) return 'contents'
  if (named(chain, CAPTION)) return 'caption'
  return named(chain, QUOTE) ? 'quote' : null
}

export const contentsLevel = (chain: Chain): number | undefined => numberOf(named(chain, CONTENTS)?.[1])
