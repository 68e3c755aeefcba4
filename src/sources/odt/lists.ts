import { formatNumber } from '../office/number-formats.ts'
import { bulletOf } from '../office/symbols.ts'
import { attribute, down, elements, numberOf } from '../office/tree.ts'
import type { Node } from '../office/xml.ts'
import type { Styles } from './styles.ts'

/** How far the numbers of lists have come. */
export interface Counters {
  /** By the id of a list, else by its style; the numbers of its levels. */
  byList: Map<string, number[]>
  outline: number[]
}

/** The list that an item stands in. */
export interface ListPlace {
  style: Node | undefined
  counters: number[]
  /** From 1. */
  level: number
}

const FORMATS: Readonly<Record<string, string>> = {
  1: 'decimal',
  a: 'lower',
  A: 'upper',
  i: 'lowerRoman',
  I: 'upperRoman',
}

/** "A" counts on with AA, AB or with AA, BB. */
function formatOf(level: Node | undefined): string {
  const format = attribute(level, 'style:num-format') ?? ''
  const name = FORMATS[format] ?? (format === '' ? 'none' : 'decimal')
  if (name !== 'lower' && name !== 'upper') return name
  return name + (attribute(level, 'style:num-letter-sync') === 'true' ? 'Letter' : 'Column')
}

const levelOf = (style: Node | undefined, level: number): Node | undefined =>
  elements(style).find((each) => numberOf(attribute(each, 'text:level')) === level)

const startOf = (level: Node | undefined): number => numberOf(attribute(level, 'text:start-value')) ?? 1

/** A list inside a list, or a new one; one that goes on takes up the numbers of the one before. */
export function enterList(
  list: Node,
  outer: ListPlace | null,
  { counters, styles, inherited }: Lists,
): ListPlace {
  const name = attribute(list, 'text:style-name') ?? (outer ? undefined : inherited)
  const style = name === undefined ? outer?.style : styles.lists.get(name)
  if (outer) {
    const above = outer.counters.slice(0, outer.level)
    return { style: style ?? outer.style, counters: above, level: outer.level + 1 }
  }
  const known = goesOn(list, name, counters)
  const own = known ?? []
  const id = attribute(list, 'xml:id') ?? attribute(list, 'text:id')
  if (id) counters.byList.set(id, own)
  if (name) counters.byList.set(`style ${name}`, own)
  return { style, counters: own, level: 1 }
}

export interface Lists {
  counters: Counters
  styles: Styles
  /** The list style of the paragraphs in it. */
  inherited?: string
}

function goesOn(list: Node, name: string | undefined, { byList }: Counters): number[] | undefined {
  const id = attribute(list, 'text:continue-list')
  if (id !== undefined) return byList.get(id)
  return attribute(list, 'text:continue-numbering') === 'true' ? byList.get(`style ${name}`) : undefined
}

/** Counts an item, and says what stands before it. */
export function nextMarker({ style, counters, level }: ListPlace, item: Node, styles: Styles): string {
  const own = levelOf(style, level)
  const said = numberOf(attribute(item, 'text:start-value'))
  for (let above = 1; above < level; above++) counters[above - 1] ??= startOf(levelOf(style, above))
  counters[level - 1] = said ?? (counters[level - 1] ?? startOf(own) - 1) + 1
  counters.length = level
  if (!own || own.name === 'text:list-level-style-bullet') return bulletIn(own, styles)
  return own.name === 'text:list-level-style-image' ? '•' : numberIn(style, own, counters)
}

function bulletIn(level: Node | undefined, styles: Styles): string {
  const sign = attribute(level, 'text:bullet-char') ?? '•'
  const font = attribute(down(level, 'style:text-properties'), 'style:font-name') ?? ''
  return sign.trim() === '' ? '' : bulletOf(sign, styles.fonts.get(font) ?? font)
}

/** "1.2." with what stands before and behind it; a level without a format shows nothing. */
function numberIn(style: Node | undefined, level: Node, counters: readonly number[]): string {
  if (formatOf(level) === 'none') return ''
  const shown = numberOf(attribute(level, 'text:display-levels')) ?? 1
  const numbers = counters.slice(Math.max(0, counters.length - shown)).map((number, index) => {
    const at = counters.length - Math.min(shown, counters.length) + index + 1
    return formatNumber(number, formatOf(levelOf(style, at)))
  })
  const text = numbers.filter((each) => each !== '').join('.')
  return (
    `${attribute(level, 'style:num-prefix') ?? ''}${text}` +
    `${attribute(level, 'style:num-suffix') ?? ''}`.trim()
  )
}

/** The number of a heading outside all lists, by the outline of the file. */
export function outlineMarker(heading: Node, level: number, styles: Styles, counters: Counters): string {
  const { outline } = styles
  const own = levelOf(outline, level)
  if (!own || attribute(heading, 'text:is-list-header') === 'true') return ''
  const restart = attribute(heading, 'text:restart-numbering') === 'true'
  const place = { style: outline, counters: counters.outline, level }
  if (restart) counters.outline.length = Math.min(counters.outline.length, level - 1)
  return nextMarker(place, heading, styles)
}
