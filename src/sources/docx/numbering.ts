import { formatNumber } from '../office/number-formats.ts'
import { bulletOf } from '../office/symbols.ts'
import { attribute, childrenOf, down, numberOf, valOf } from '../office/tree.ts'
import type { Node } from '../office/xml.ts'
import { type Chain, inherited, type Styles, toggle } from './styles.ts'

/** A list as the file defines it, and how far its numbers have come. */
interface List {
  /** Lists on one abstract list count on. */
  abstract: string
  levels: ReadonlyMap<number, Level>
  /** Levels whose number begins anew where this list is first used. */
  starts: ReadonlyMap<number, number>
}

interface Level {
  start: number
  format: string
  /** "%1.%2" */
  text: string
  font: string
  hidden: boolean
  legal: boolean
  /** The number begins anew only behind a level up to this one; 0 for never. */
  restart: number | undefined
  style: string | undefined
  /** In twentieths of a point. */
  indent: number | undefined
}

export interface Numbering {
  lists: ReadonlyMap<string, List>
  counters: Map<string, number[]>
  used: Set<string>
}

/** What stands before a paragraph of a list. */
export interface Mark {
  text: string
  bullet: boolean
  level: number
  /** Paragraphs with one key are of one level of one list. */
  key: string
  indent: number
}

export function readNumbering(root: Node | null, styles: Styles): Numbering {
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map((node) => [attribute(node, 'w:abstractNumId') ?? '', node]),
  )
  const lists = childrenOf(root, 'w:num').map((node): [string, List] => {
    const abstract = valOf(node, 'w:abstractNumId') ?? ''
    const defined = resolved(abstracts, abstracts.get(abstract), { root, styles })
    return [
      attribute(node, 'w:numId') ?? '',
      { abstract, levels: levelsOf(defined, node), starts: startsOf(node) },
    ]
  })
  return { lists: new Map(lists), counters: new Map(), used: new Set() }
}

/** A list may be defined by a style, which names the list that has the levels. */
function resolved(
  abstracts: ReadonlyMap<string, Node>,
  node: Node | undefined,
  { root, styles }: { root: Node | null; styles: Styles },
): Node | undefined {
  const link = valOf(node, 'w:numStyleLink')
  if (link === undefined) return node
  const id = valOf(down(styles.byId.get(link)?.node, 'w:pPr', 'w:numPr'), 'w:numId')
  const named = childrenOf(root, 'w:num').find((each) => attribute(each, 'w:numId') === id)
  const target = abstracts.get(valOf(named, 'w:abstractNumId') ?? '')
  return target && valOf(target, 'w:numStyleLink') === undefined ? target : node
}

function levelsOf(abstract: Node | undefined, num: Node): Map<number, Level> {
  const own = childrenOf(num, 'w:lvlOverride').flatMap((each) => childrenOf(each, 'w:lvl'))
  const all = [...childrenOf(abstract, 'w:lvl'), ...own]
  return new Map(all.map((node) => [numberOf(attribute(node, 'w:ilvl')) ?? 0, levelOf(node)]))
}

function levelOf(node: Node): Level {
  const letters = down(node, 'w:rPr')
  const format = down(node, 'w:numFmt')
  return {
    start: numberOf(valOf(node, 'w:start')) ?? 1,
    format: formatOf(format),
    text: valOf(node, 'w:lvlText') ?? '',
    font: attribute(down(letters, 'w:rFonts'), 'w:ascii') ?? '',
    hidden: toggle(letters, 'w:vanish') ?? false,
    legal: toggle(node, 'w:isLgl') ?? false,
    restart: numberOf(valOf(node, 'w:lvlRestart')),
    style: valOf(node, 'w:pStyle'),
    indent: indentIn(down(node, 'w:pPr', 'w:ind')),
  }
}

/** "001, 002, 003" is a format of three digits. */
function formatOf(node: Node | undefined): string {
  const custom = /^0+\d(?=,)/u.exec(attribute(node, 'w:format') ?? '')?.[0].length
  return custom ? `digits:${custom}` : (attribute(node, 'w:val') ?? 'decimal')
}

export const indentIn = (node: Node | undefined): number | undefined =>
  numberOf(attribute(node, 'w:left') ?? attribute(node, 'w:start'))

function startsOf(num: Node): Map<number, number> {
  const starts = childrenOf(num, 'w:lvlOverride').flatMap((each) => {
    const start = numberOf(valOf(each, 'w:startOverride'))
    return start === undefined ? [] : [[numberOf(attribute(each, 'w:ilvl')) ?? 0, start] as const]
  })
  return new Map(starts)
}

/** The list and level of a paragraph, by itself or by its style; null when it is in none. */
function placeOf({ lists }: Numbering, paragraph: Node, chain: Chain): { id: string; level: number } | null {
  const id = attribute(inherited(paragraph, chain, 'w:numPr', 'w:numId'), 'w:val')
  const list = id === undefined ? undefined : lists.get(id)
  if (id === undefined || !list) return null
  const own = numberOf(valOf(down(paragraph, 'w:pPr', 'w:numPr'), 'w:ilvl'))
  if (own !== undefined) return { id, level: own }
  const styles = chain.map((style) => style.id)
  const linked = [...list.levels].find(([, { style }]) => style !== undefined && styles.includes(style))
  const said = numberOf(attribute(inherited(paragraph, chain, 'w:numPr', 'w:ilvl'), 'w:val'))
  return { id, level: linked?.[0] ?? said ?? 0 }
}

/** Counts a paragraph, and says what stands before it; null for one outside all lists. */
export function nextMark(numbering: Numbering, paragraph: Node, chain: Chain): Mark | null {
  const place = placeOf(numbering, paragraph, chain)
  const list = place && numbering.lists.get(place.id)
  const level = list?.levels.get(place!.level)
  if (!place || !list || !level) return null
  const counters = count(numbering, list, place)
  const bullet = level.format === 'bullet'
  const text = bullet ? bulletOf(level.text, level.font) : numberText(list, level, counters)
  const indent = indentIn(inherited(paragraph, chain, 'w:ind')) ?? level.indent ?? 0
  const shown = level.hidden || (bullet && level.text === '') ? '' : text
  return { text: shown, bullet, level: place.level, key: `${list.abstract}:${place.level}`, indent }
}

function count(numbering: Numbering, list: List, { id, level }: { id: string; level: number }): number[] {
  const counters = numbering.counters.get(list.abstract) ?? []
  numbering.counters.set(list.abstract, counters)
  begin(numbering, list, { id, level }, counters)
  for (let above = 0; above < level; above++) counters[above] ??= list.levels.get(above)?.start ?? 1
  counters[level] = (counters[level] ?? (list.levels.get(level)?.start ?? 1) - 1) + 1
  for (const [deeper, { restart }] of list.levels)
    if (deeper > level && restarts(restart, level)) delete counters[deeper]
  return counters
}

/** Below which level a deeper one begins again: any, unless it names one; 0 is never. */
const restarts = (restart: number | undefined, level: number): boolean =>
  restart === undefined || (restart > 0 && level < restart)

/** A list that says where the numbers of a level begin does so the first time the level is used. */
function begin(
  { used }: Numbering,
  { starts }: List,
  at: { id: string; level: number },
  counters: number[],
): void {
  const start = starts.get(at.level)
  const key = `${at.id}:${at.level}`
  if (start === undefined || used.has(key)) return
  used.add(key)
  counters[at.level] = start - 1
}

function numberText({ levels }: List, own: Level, counters: readonly number[]): string {
  return own.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const level = Number(digit) - 1
    const format = levels.get(level)?.format ?? 'decimal'
    return numberIn(counters[level] ?? 1, own.legal && format !== 'none' ? 'decimal' : format)
  })
}

function numberIn(number: number, format: string): string {
  const digits = /^digits:(\d+)$/u.exec(format)?.[1]
  return digits
    ? String(number).padStart(Number(digits), '0')
    : formatNumber(number, format === 'bullet' ? 'none' : format)
}
