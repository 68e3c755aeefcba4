import type { Place } from '../identifiers/juriconnect.ts'
import { ONE_COUNT, ONE_DETAIL, ONE_ITEM, ONE_PART } from '../kinds/statute-pattern.ts'
import { numbersBetween } from '../matching/number-range.ts'
import { readOrdinal } from '../matching/ordinals.ts'

/** One article of a place: its number, its range in the text, and the leden and parts that are meant. */
export interface Article {
  start: number
  end: number
  number: string
  places: Place[]
}

/**
 * `artikelen 2.1.3 en 2.1.4, tweede lid` → two: each from its own number (the first from the noun) to its
 * last detail.
 */
export function articlesOf(place: RegExpExecArray): Article[] {
  const { items, noun } = place.groups!
  const offset = place.index + place[0].length - items!.length
  const articles = Array.from(items!.matchAll(ONE_ITEM), ({ index, 0: whole, groups }, nth) => ({
    start: nth === 0 ? place.index : offset + index,
    end: offset + index + whole.length,
    number: groups!.number!,
    places: placesIn(groups!.number!, groups!.details ?? ''),
  }))
  return /en$|tt/u.test(noun!) ? articles : withCountedLeden(articles)
}

/** `artikel 2 lid 1, 2 en 4`: of one article, so the numbers behind the lid are leden too. */
function withCountedLeden(articles: Article[]): Article[] {
  const [first, ...more] = articles
  const last = first?.places.at(-1)
  if (first === undefined || more.length === 0 || last?.lid == null || last.parts.length > 0) return articles
  const counts = more.map(({ number, places }) =>
    /^\d{1,2}$/u.test(number) && places[0]?.lid === null && places[0].parts.length === 0 ? Number(number) : 0,
  )
  const isRising = counts.every((count, index) => count > (counts[index - 1] ?? last.lid ?? 0))
  if (!isRising) return articles
  const leden = counts.map((lid) => ({ ...last, lid }))
  return [{ ...first, end: more.at(-1)?.end ?? first.end, places: [...first.places, ...leden] }]
}

/** Details before the noun: `het tweede lid, onder b, van artikel 3` is lid 2, onder b, of article 3. */
export function withLeading(article: Article, { index, groups }: RegExpExecArray): Article {
  const { leden, rest = '', parts } = groups!
  const [own] = article.places
  const isWhole = article.places.length === 1 && own?.parts.length === 0
  if (!isWhole || (leden !== undefined && own.lid !== null)) return article
  const details =
    `${leden === undefined ? '' : `, ${leden}${rest}`}` + `${parts === undefined ? '' : `, onder ${parts}`}`
  const places = placesIn(article.number, details).map((place) => ({ ...place, lid: place.lid ?? own.lid }))
  return { ...article, start: index, places }
}

/** The leden that a detail names: `eerste en derde lid`, `(1)(f)`; null where it names parts alone. */
function ledenIn(
  article: string,
  { count, letter, leden }: Record<string, string | undefined>,
): Place[] | null {
  if (count !== undefined) return [{ article, lid: Number(count), parts: letter ? [letter] : [] }]
  return leden === undefined ? null : countsOf(leden).map((lid) => ({ article, lid, parts: [] }))
}

/** `eerste en derde lid` → two places; parts belong to the lid before them when it is one. */
export function placesIn(article: string, details: string): Place[] {
  let places: Place[] = [{ article, lid: null, parts: [] }]
  const before: Place[] = []
  for (const { groups = {} } of details.matchAll(ONE_DETAIL)) {
    const leden = ledenIn(article, groups)
    if (leden && places.some(({ lid }) => lid !== null)) before.push(...places)
    const { nth, parts = '' } = groups
    places = leden ?? withParts(places, nth ? [String(readOrdinal(nth))] : partsOf(parts))
  }
  return [...before, ...places]
}

/**
 * `onder b en c` → two places; `onder b, onder 2°` → one, a part of a part. Of several leden it is not
 * certain whose parts they are.
 */
function withParts(places: Place[], parts: readonly string[]): Place[] {
  if (places.some(({ lid }) => lid !== places[0]!.lid)) return places
  if (places.length > 1) return places
  return parts.map((part) => ({ ...places[0]!, parts: [...places[0]!.parts, part] }))
}

/** `1 tot 3` → 1, 2, 3; `eerste en derde` → 1, 3. */
function countsOf(text: string): number[] {
  const counts: number[] = []
  for (const { groups } of text.matchAll(ONE_COUNT)) {
    const count = readOrdinal(groups!.count!)
    const last = counts.at(-1)
    if (groups!.until === undefined || last === undefined) counts.push(count)
    else counts.push(...numbersBetween(String(last), String(count)).slice(1).map(Number))
  }
  return counts
}

/** `a tot en met c` → a, b, c. */
function partsOf(text: string): string[] {
  const parts: string[] = []
  for (const { groups } of text.matchAll(ONE_PART)) {
    const part = groups!.part!
    const last = parts.at(-1)
    if (groups!.until === undefined || last === undefined) parts.push(part)
    else parts.push(...lettersBetween(last, part))
  }
  return parts
}

/** The letters after the first, up to the last. */
function lettersBetween(first: string, last: string): string[] {
  const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)]
  return from < to
    ? Array.from({ length: to - from }, (_, index) => String.fromCharCode(from + index + 1))
    : [last]
}
