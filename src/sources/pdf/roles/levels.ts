import type { Row } from '../rows/rows.ts'
import type { Group } from './groups.ts'
import { numberDepth } from './markers.ts'
import type { Paper } from './paper.ts'

/** Headings that look alike and are numbered alike stand at one level. */
interface Class {
  headings: Group[]
  weight: number
  /** Parts of their numbers: 1 for "3", 2 for "3.1"; 0 without one. */
  depth: number
  /** "(a) …", "B. …", "ii) …", or inside a form: below whatever stands above. */
  lettered: boolean
}

const DEEPEST = 6
const LETTERED = /^(?:\(?[a-z]{1,2}\)|\(?[ivx]{1,5}\)|[A-Z]\.|[a-z]\.)\s/u

/**
 * Levels: by tag where the file gives several, else by number and look.
 * 1. Headings of one look and form have one level; a number of more parts is that much deeper.
 * 2. Larger stands above smaller, bold above plain, upright above italic.
 * 3. A lettered heading, and a label of a form, is one below the last that is not; what heads a part of the
 *    text beside a label is one below that. The title at the top of the paper holds no level.
 */
export function levelHeadings(paper: Paper): void {
  const rows = paper.rows.filter(({ role }) => role?.kind === 'heading')
  const headings = [...Map.groupBy(rows, ({ role }) => role!.of ?? '').values()]
  const keys = keysOf(headings)
  const levels = levelsOf(headings)
  const tagged = tagsAgree(headings)
  const open = { last: 0, label: 0 }
  for (const heading of headings) {
    const own = keys.get(heading)!
    const below = own === 'inner' ? Math.max(open.last, open.label) : open.last
    const level = (tagged && tagLevel(heading[0]!)) || (levels.get(own) ?? below + 1)
    if (levels.has(own)) Object.assign(open, { last: level, label: 0 })
    else if (heading[0]!.frame === 'label') open.label = level
    claimLevel(heading, level)
  }
}

function claimLevel(heading: Group, level: number): void {
  for (const row of heading) row.role!.level = Math.min(level, DEEPEST)
}

function tagLevel(row: Row): number | null {
  const tag = row.tag?.path.findLast((role) => /^H[1-6]$/.test(role))
  return tag ? Number(tag[1]) : null
}

/**
 * Tags that call nearly every heading one level say nothing; those that call numbered ones by their depth do.
 */
function tagsAgree(headings: readonly Group[]): boolean {
  const levels = headings.map(([first]) => tagLevel(first!))
  const known = levels.filter((level) => level !== null)
  if (known.length < 0.9 * headings.length || new Set(known).size < 2) return false
  const numbered = headings.flatMap(([first], index) => {
    const depth = numberDepth(first!.text)
    return depth > 0 ? [depth - (levels[index] ?? 0)] : []
  })
  return new Set(numbered).size <= 1
}

const weightOf = ({ size, bold, italic }: Row): number =>
  Math.round(size * 2) * 2 + Number(bold) * 2 - Number(italic)

const classKey = ([first]: Group): string => {
  const { text, frame, bold } = first!
  if (LETTERED.test(text) || frame === 'label') return 'lettered'
  if (frame === 'body' && !bold) return 'inner'
  return `${weightOf(first!)}|${numberDepth(text)}`
}

/**
 * The class of each heading: its own, but for a number that stands alone between the one before and the one
 * behind it in another class, as a chapter set in another look.
 */
function keysOf(headings: readonly Group[]): Map<Group, string> {
  return new Map(
    headings.map((heading, index) => {
      const number = chapterOf(heading)
      const before = headings.slice(0, index).findLast((each) => chapterOf(each) === number - 1)
      const behind = headings.slice(index + 1).find((each) => chapterOf(each) === number + 1)
      const isFilled = number > 0 && before && behind && classKey(before) === classKey(behind)
      return [heading, classKey(isFilled ? before : heading)]
    }),
  )
}

/** The number of a heading that has one of one part; 0 without. */
const chapterOf = ([first]: Group): number => {
  const number = Number(/^\d{1,2}(?=\.?\s)/u.exec(first!.text)?.[0] ?? 0)
  return numberDepth(first!.text) === 1 ? number : 0
}

function classesOf(headings: readonly Group[]): Map<string, Class> {
  const groups = Map.groupBy(headings, classKey)
  return new Map(
    [...groups].map(([key, members]) => {
      const [first] = members[0]!
      const lettered = key === 'lettered' || key === 'inner'
      return [
        key,
        {
          headings: members,
          weight: weightOf(first!),
          depth: lettered ? 0 : numberDepth(first!.text),
          lettered,
        },
      ]
    }),
  )
}

/** The level of each class but that of the lettered headings. */
function levelsOf(headings: readonly Group[]): Map<string, number> {
  const classes = classesOf(headings)
  const ranked = [...classes]
    .filter(([, { lettered }]) => !lettered)
    .sort(([, a], [, b]) => b.weight - a.weight || a.depth - b.depth)
  const levels = new Map<string, number>()
  const base = baseOf(ranked, headings)
  let deepest = 0
  for (const [key, own] of ranked) {
    const level = levelOf(own, ranked, { base, deepest, headings })
    levels.set(key, level)
    if (!isTitle(own, headings)) deepest = Math.max(deepest, level)
  }
  return levels
}

type Ranked = readonly (readonly [string, Class])[]

/** The one largest heading at the very top: what follows does not stand below it. */
const isTitle = ({ headings: [own, other] }: Class, all: readonly Group[]): boolean =>
  own === all[0] && other === undefined

/**
 * Level of the headings whose number has one part: below the larger ones without a number among which they
 * stand.
 */
function baseOf(ranked: Ranked, headings: readonly Group[]): number {
  const chapter = ranked.find(([, { depth }]) => depth > 0)?.[1]
  if (!chapter) return 1
  const first = headings.indexOf(chapter.headings[0]!)
  const above = ranked.filter(
    ([, each]) =>
      each.depth === 0 &&
      each.weight > chapter.weight &&
      !isTitle(each, headings) &&
      each.headings.filter((heading) => headings.indexOf(heading) > first).length > 1,
  )
  return 1 + above.length - Math.min(chapter.depth - 1, above.length)
}

interface Known {
  base: number
  deepest: number
  headings: readonly Group[]
}

/** Another numbering, as that of the sheets in an annex: its numbers say nothing of the level. */
const isSecond = (own: Class, ranked: Ranked): boolean =>
  ranked.some(([, { depth, weight }]) => depth === own.depth && weight > own.weight)

const isNumbered = (own: Class, ranked: Ranked): boolean => own.depth > 0 && !isSecond(own, ranked)

function levelOf(own: Class, ranked: Ranked, { base, deepest, headings }: Known): number {
  const byNumber = ({ depth }: Class): number => Math.max(1, base + depth - 1)
  if (isTitle(own, headings)) return 1
  if (isNumbered(own, ranked)) return byNumber(own)
  const numbered = ranked.map(([, each]) => each).filter((each) => isNumbered(each, ranked))
  const alike = numbered.filter(({ weight }) => weight === own.weight)
  if (alike.length > 0) return Math.min(...alike.map(byNumber))
  const below = numbered.filter(({ weight }) => weight < own.weight).map(byNumber)
  return Math.max(1, Math.min(deepest + 1, DEEPEST, ...below.map((level) => level - 1)))
}
