import { type Look, PLAIN } from '../office/block.ts'
import { attribute, childrenOf, down, elements, numberOf } from '../office/tree.ts'
import type { Node } from '../office/xml.ts'

/** Styles by family and name, and lists by name; those of the text itself outrank those of the file. */
export interface Styles {
  byName: ReadonlyMap<string, Node>
  defaults: ReadonlyMap<string, Node>
  lists: ReadonlyMap<string, Node>
  outline: Node | undefined
  notes: readonly Node[]
  fonts: ReadonlyMap<string, string>
}

const keyOf = (family: string, name: string): string => `${family} ${name}`

/** From styles.xml and content.xml. */
export function readStyles(parts: readonly (Node | null)[]): Styles {
  const groups = parts.flatMap((part) =>
    ['office:styles', 'office:automatic-styles'].flatMap((name) => childrenOf(part, name)),
  )
  const all = groups.flatMap(elements)
  const named = (name: string): Node[] => all.filter((each) => each.name === name)
  return {
    byName: new Map(named('style:style').map((each) => [keyOf(familyOf(each), nameOf(each)), each])),
    defaults: new Map(named('style:default-style').map((each) => [familyOf(each), each])),
    lists: new Map(named('text:list-style').map((each) => [nameOf(each), each])),
    outline: named('text:outline-style')[0],
    notes: named('text:notes-configuration'),
    fonts: fontsOf(parts),
  }
}

function fontsOf(parts: readonly (Node | null)[]): Map<string, string> {
  const faces = parts.flatMap((part) => childrenOf(down(part, 'office:font-face-decls'), 'style:font-face'))
  return new Map(
    faces.map((each) => [nameOf(each), (attribute(each, 'svg:font-family') ?? '').replace(/['"]/g, '')]),
  )
}

const nameOf = (node: Node): string => attribute(node, 'style:name') ?? ''
const familyOf = (node: Node): string => attribute(node, 'style:family') ?? ''

const MOST = 30

/** A style with those it goes on from, the general one last. */
export function chainOf(styles: Styles, family: string, name: string | undefined): Node[] {
  const chain: Node[] = []
  let at = name === undefined ? undefined : styles.byName.get(keyOf(family, name))
  while (at && chain.length < MOST && !chain.includes(at)) {
    chain.push(at)
    at = styles.byName.get(keyOf(family, attribute(at, 'style:parent-style-name') ?? ''))
  }
  const general = styles.defaults.get(family)
  return general ? [...chain, general] : chain
}

/** The names of a chain, as the file and as people see them: "Heading_20_1", "Kop 1". */
export const namesOf = (chain: readonly Node[]): string[] =>
  chain.flatMap((style) => [
    nameOf(style).replace(/_([0-9a-f]{2})_/giu, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    attribute(style, 'style:display-name') ?? '',
  ])

/** A property by the first of a chain that has it. */
export function propertyIn(chain: readonly Node[], group: string, name: string): string | undefined {
  for (const style of chain) {
    const found = attribute(down(style, group), name)
    if (found !== undefined) return found
  }
  return undefined
}

const inText = (chain: readonly Node[], name: string): string | undefined =>
  propertyIn(chain, 'style:text-properties', name)

/** How words in a chain of styles look, on top of a look. */
export function lookIn(chain: readonly Node[], outer: Look = PLAIN): Look {
  const weight = inText(chain, 'fo:font-weight')
  const slant = inText(chain, 'fo:font-style')
  const line = inText(chain, 'style:text-underline-style')
  const position = inText(chain, 'style:text-position')
  return {
    ...outer,
    size: sizeFrom(inText(chain, 'fo:font-size'), outer.size),
    bold: weight === undefined ? outer.bold : /^(?:bold|[6-9]00)$/u.test(weight),
    italic: slant === undefined ? outer.italic : /^(?:italic|oblique)$/u.test(slant),
    underlined: line === undefined ? outer.underlined : line !== 'none',
    raised: position === undefined ? outer.raised : /^(?:super|[1-9])/u.test(position),
  }
}

function sizeFrom(value: string | undefined, outer: number): number {
  const [, digits, unit] = /^([\d.]+)(pt|%)?$/u.exec(value ?? '') ?? []
  const number = numberOf(digits)
  if (number === undefined) return outer
  return unit === '%' ? (outer * number) / 100 : number
}

export const isHidden = (chain: readonly Node[]): boolean => inText(chain, 'text:display') === 'none'

/** The font that letters of signs are in. */
export const fontIn = (styles: Styles, chain: readonly Node[]): string => {
  const name = inText(chain, 'style:font-name')
  return (
    (name === undefined ? undefined : styles.fonts.get(name)) ?? inText(chain, 'fo:font-family') ?? name ?? ''
  )
}

export const startsPage = (chain: readonly Node[]): boolean =>
  propertyIn(chain, 'style:paragraph-properties', 'fo:break-before') === 'page' ||
  Boolean(chain[0] && attribute(chain[0], 'style:master-page-name'))

const CAPTION =
  /^(?:caption|bijschrift|illustration|illustratie|afbeelding|figure|table|tabel|drawing|tekening)$/iu
const QUOTE = /^(?:quotations?|citaat|citaten|quote)$/iu

export function styledKind(names: readonly string[]): 'caption' | 'quote' | null {
  if (names.some((name) => CAPTION.test(name))) return 'caption'
  return names.some((name) => QUOTE.test(name)) ? 'quote' : null
}

const HEADING = /^(?:heading|kop) ?([1-9])\b/iu
const TITLE = /^(?:title|titel)$/iu

/** A paragraph in a style for headings is one, whatever its element. */
export function headingLevel(names: readonly string[]): number | null {
  const level = names.map((name) => HEADING.exec(name)?.[1]).find((each) => each !== undefined)
  if (level !== undefined) return Number(level)
  return names.some((name) => TITLE.test(name)) ? 1 : null
}
