import type { Structure, StructureKind } from '../../sources/evidence.ts'
import { regex } from '../../text/regex.ts'
import { byNumber } from './part-numbers.ts'
import { partPaths } from './part-path.ts'
import type { Titled } from './titled.ts'

/** "Artikel 3 Begripsbepalingen", "ARTIKEL II", "Art. 3:1" */
const ARTICLE = regex('u')`
  ^(?:Artikel|ARTIKEL|Art\.)\s(?<number>\d{1,4}(?:[.:]\d{1,4}){0,4}\p{Ll}{0,2}|[IVX]{1,6})
  (?![\p{L}\p{N},])[.:]?(?:\s+\S.{0,150})?$
`
const CONTAINER = regex('iu')`
  ^(?<kind>Boek|Deel|Hoofdstuk|Titel|Afdeling|Paragraaf|§|Bijlage)\s?(?<number>\d{1,3}
  (?:\.\d{1,3}){0,3}\p{Ll}?|[IVX]{1,6}|[A-Z])(?![\p{L}\p{N}])
`
const ANNEX = /^Bijlagen?(?:\s(?:bij|als\sbedoeld|behorend)\s.{1,150})?$/iu
const EXPLANATION = regex('iu')`
  ^(?:(?:nota van |algemene |artikelsgewijze )?toelichting(?:\s(?:op|bij)\s.{1,150})?
  |memorie van toelichting)$
`

const labelled = (node: Titled): string =>
  node.number && node.type === 'heading' && !/^\d/u.test(node.number)
    ? `${node.number} ${node.text}`.trim()
    : node.text

const isTitled = (node: Titled): boolean =>
  node.type === 'heading' ? !/^\d/u.test(node.number ?? '') : node.type === 'paragraph' && isShort(node.text)

/** A title that stands as a paragraph: short, and no sentence. */
const isShort = (text: string): boolean => text.length <= 80 && !/[.;,:]$/u.test(text)

/** What a title says that it opens; of paragraphs only the article counts. */
function titlePart(node: Titled): Structure | null {
  if (!isTitled(node)) return null
  const text = labelled(node)
  const article = ARTICLE.exec(text)?.groups?.number
  if (article) return { kind: 'artikel', number: article }
  if (node.type !== 'heading') return null
  if (EXPLANATION.test(text)) return { kind: 'toelichting' }
  if (ANNEX.test(text)) return { kind: 'bijlage' }
  const { kind, number } = CONTAINER.exec(text)?.groups ?? {}
  if (!kind || !number) return null
  return { kind: kind === '§' ? 'paragraaf' : (kind.toLowerCase() as StructureKind), number }
}

/** Words that a regulation has and a paper about one seldom, and words that only a budget has. */
const RULES = regex('imu')`
  \btreedt (?:\p{L}+ ){0,4}in werking\b|\bwordt aangehaald als\b|\bwordt (?:mede )?verstaan onder\b
  |^gelet op\b
`
const BUDGET = /\b(?:begrotingsartikel|artikelonderdeel|budgettaire gevolgen)/iu
const FEWEST = 3

/**
 * Whether the titles are those of a regulation: its articles count up from the first, and it speaks as one.
 */
function isRegulation(nodes: readonly Titled[], titles: readonly (Structure | null)[]): boolean {
  const end = titles.findIndex((part) => part?.kind === 'toelichting' || part?.kind === 'bijlage')
  const numbers = titles
    .slice(0, end < 0 ? undefined : end)
    .flatMap((part) => (part?.kind === 'artikel' && part.number ? [part.number] : []))
  if (numbers.length < FEWEST || !/^(?:1|I|1[.:][01])$/u.test(numbers[0] ?? '')) return false
  if (numbers.some((number, index) => index > 0 && byNumber(numbers[index - 1] ?? '', number) >= 0))
    return false
  return nodes.some(({ text }) => RULES.test(text)) && !nodes.some(({ text }) => BUDGET.test(text))
}

/** What stands under the article that is open, read item by item. */
interface Reading {
  article: boolean
  /** Nothing stands between the title of the article and its leden. */
  atTop: boolean
  leden: number
}

const NUMBER = /^(\d{1,2}[a-z]?)[.)]?$/u
const LETTER = /^([a-z]{1,2}|\d{1,2}°)[.)]?$/u

/** "2." right under a title is a lid, below words that end in a colon an item; "b." and "1°" are items. */
function itemPart(node: Titled, reading: Reading): Structure | null {
  if (node.type !== 'listItem' || !reading.article) return null
  const number = NUMBER.exec(node.number ?? '')?.[1]
  if (node.level === 1 && number && reading.atTop && Number.parseInt(number, 10) - reading.leden <= 1) {
    reading.leden = Number.parseInt(number, 10)
    return { kind: 'lid', number }
  }
  const item = number ?? LETTER.exec(node.number ?? '')?.[1]
  return item === undefined ? null : { kind: 'onderdeel', number: item }
}

function partsIn(nodes: readonly Titled[], titles: readonly (Structure | null)[]): (Structure | null)[] {
  const reading: Reading = { article: false, atTop: false, leden: 0 }
  let isExplained = false
  return nodes.map((node, index) => {
    const title = titles[index] ?? null
    if (title) {
      isExplained ||= title.kind === 'toelichting'
      Object.assign(reading, { article: title.kind === 'artikel' && !isExplained, atTop: true, leden: 0 })
      return title
    }
    if (node.type === 'paragraph' && reading.leden === 0) reading.atTop = false
    if (node.type === 'heading') reading.article = false
    return itemPart(node, reading)
  })
}

const MAY_OPEN: ReadonlySet<string> = new Set(['heading', 'paragraph', 'listItem'])

const withPart = <One extends Titled>(one: One, part: Structure | null): One =>
  part === null || !MAY_OPEN.has(one.type) ? one : { ...one, part }

/**
 * Of a file that declares its parts: the articles that its toelichting speaks of, which are titles there like
 * any other.
 */
function explainedArticles<One extends Titled>(all: readonly One[]): One[] {
  let isExplained = false
  return all.map((one) => {
    if (one.part) isExplained = one.part.kind === 'toelichting'
    const title = isExplained && !one.part ? titlePart(one) : null
    return title?.kind === 'artikel' ? withPart(one, title) : one
  })
}

/** Articles have one level, and none of a title with a part is higher than what holds it allows. */
function isLevelled(all: readonly Titled[], levels: readonly (number | null)[]): boolean {
  const articles = new Set(all.flatMap(({ part, level }) => (part?.kind === 'artikel' ? [level] : [])))
  return (
    articles.size === 1 &&
    all.every(({ part, level }, index) => !part || (level ?? 0) >= (levels[index] ?? 0))
  )
}

/**
 * Titles of a text that declares no levels, or such as cannot be: what holds one is above it, the title of
 * the whole above all.
 */
function levelled<One extends Titled>(all: readonly One[]): One[] {
  const first = all.findIndex(({ part }) => part)
  const top = all.slice(0, first).some(({ type }) => type === 'heading') ? 2 : 1
  const paths = partPaths(all.map(({ type, part }) => ({ type, part })))
  const levels = all.map(({ type }, index) => {
    if (type !== 'heading' || index < first) return null
    const above = (paths[index] ?? []).filter((part) => part.isHeading && part.at !== index).length
    return Math.min(top + above, 6)
  })
  if (isLevelled(all, levels)) return [...all]
  return all.map((one, index) => ({ ...one, ...(levels[index] && { level: levels[index] }) }))
}

/** Among "Artikel I" and "Artikel II" an "Artikel 3" is new text of the rule that is changed. */
function withoutQuoted(titles: readonly (Structure | null)[]): (Structure | null)[] {
  const isRoman = (part: Structure | null): boolean => /^[IVX]/u.test(part?.number ?? '')
  if (!isRoman(titles.find((part) => part?.kind === 'artikel') ?? null)) return [...titles]
  return titles.map((part) => (part?.kind === 'artikel' && !isRoman(part) ? null : part))
}

/** The parts of a regulation: as its file declares them, else, where all its titles say so, by its words. */
export function withParts<One extends Titled>(all: readonly One[]): One[] {
  if (all.some(({ part }) => part)) return explainedArticles(all)
  const titles = withoutQuoted(all.map(titlePart))
  if (!isRegulation(all, titles)) return [...all]
  const parts = partsIn(all, titles)
  return levelled(all.map((one, index) => withPart(one, parts[index] ?? null)))
}
