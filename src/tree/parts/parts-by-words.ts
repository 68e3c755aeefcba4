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

/** The title with its number before it, where the number is more than digits: "Artikel 3". */
const labelled = (node: Titled): string =>
  node.number && node.type === 'heading' && !/^\d/u.test(node.number)
    ? `${node.number} ${node.text}`.trim()
    : node.text

const isTitled = (node: Titled): boolean =>
  node.type === 'heading' ? !/^\d/u.test(node.number ?? '') : node.type === 'paragraph' && isShort(node.text)

/** Whether a paragraph may be a title: short, and no sentence. */
const isShort = (text: string): boolean => text.length <= 80 && !/[.;,:]$/u.test(text)

/** The part that a title opens by its words. A paragraph can only open an article. */
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

/** Words that a regulation has, and a paper about one seldom. */
const RULES = regex('imu')`
  \btreedt (?:\p{L}+ ){0,4}in werking\b|\bwordt aangehaald als\b|\bwordt (?:mede )?verstaan onder\b
  |^gelet op\b
`
/** Words that only a budget has. */
const BUDGET = /\b(?:begrotingsartikel|artikelonderdeel|budgettaire gevolgen)/iu
const FEWEST_ARTICLES = 3

/** Whether a text is a regulation: its articles count up from the first, and it has the words of one. */
function isRegulation(nodes: readonly Titled[], titles: readonly (Structure | null)[]): boolean {
  const end = titles.findIndex((part) => part?.kind === 'toelichting' || part?.kind === 'bijlage')
  const numbers = titles
    .slice(0, end < 0 ? undefined : end)
    .flatMap((part) => (part?.kind === 'artikel' && part.number ? [part.number] : []))
  if (numbers.length < FEWEST_ARTICLES || !/^(?:1|I|1[.:][01])$/u.test(numbers[0] ?? '')) return false
  if (numbers.some((number, index) => index > 0 && byNumber(numbers[index - 1] ?? '', number) >= 0))
    return false
  return nodes.some(({ text }) => RULES.test(text)) && !nodes.some(({ text }) => BUDGET.test(text))
}

/** The state while the items of an article are read one by one. */
interface Reading {
  /** An article is open. */
  article: boolean
  /** No paragraph stands between the title of the article and its leden. */
  atTop: boolean
  /** The number of the last lid; 0 for none. */
  leden: number
}

const NUMBER = /^(\d{1,2}[a-z]?)[.)]?$/u
const LETTER = /^([a-z]{1,2}|\d{1,2}°)[.)]?$/u

/** "2." right under a title is a lid; below a paragraph it is an item. "b." and "1°" are always items. */
function itemPart(node: Titled, reading: Reading): Structure | null {
  if (node.type !== 'listItem' || !reading.article) return null
  const number = NUMBER.exec(node.number ?? '')?.[1]
  if (node.level === 1 && number && reading.atTop && Number.parseInt(number, 10) - reading.leden <= 1) {
    reading.leden = Number.parseInt(number, 10)
    return { kind: 'lid', number }
  }
  const itemNumber = number ?? LETTER.exec(node.number ?? '')?.[1]
  return itemNumber === undefined ? null : { kind: 'onderdeel', number: itemNumber }
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

const withPart = <Block extends Titled>(block: Block, part: Structure | null): Block =>
  part === null || !MAY_OPEN.has(block.type) ? block : { ...block, part }

/**
 * For a file that declares its parts: adds the articles that its toelichting explains. These are titles like
 * any other there.
 */
function explainedArticles<Block extends Titled>(blocks: readonly Block[]): Block[] {
  let isExplained = false
  return blocks.map((block) => {
    if (block.part) isExplained = block.part.kind === 'toelichting'
    const title = isExplained && !block.part ? titlePart(block) : null
    return title?.kind === 'artikel' ? withPart(block, title) : block
  })
}

/** Whether all articles have one level, and no part has a higher level than its holder allows. */
function isLevelled(blocks: readonly Titled[], levels: readonly (number | null)[]): boolean {
  const articles = new Set(blocks.flatMap(({ part, level }) => (part?.kind === 'artikel' ? [level] : [])))
  return (
    articles.size === 1 &&
    blocks.every(({ part, level }, index) => !part || (level ?? 0) >= (levels[index] ?? 0))
  )
}

/**
 * Gives titles a level by the parts that hold them, below the title of the whole text. Used where the levels
 * that were read cannot be right.
 */
function levelled<Block extends Titled>(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex(({ part }) => part)
  const top = blocks.slice(0, first).some(({ type }) => type === 'heading') ? 2 : 1
  const paths = partPaths(blocks.map(({ type, part }) => ({ type, part })))
  const levels = blocks.map(({ type }, index) => {
    if (type !== 'heading' || index < first) return null
    const above = (paths[index] ?? []).filter((part) => part.isHeading && part.at !== index).length
    return Math.min(top + above, 6)
  })
  if (isLevelled(blocks, levels)) return [...blocks]
  return blocks.map((block, index) => ({ ...block, ...(levels[index] && { level: levels[index] }) }))
}

/** Among "Artikel I" and "Artikel II" an "Artikel 3" is new text of the rule that is changed. */
function withoutQuoted(titles: readonly (Structure | null)[]): (Structure | null)[] {
  const isRoman = (part: Structure | null): boolean => /^[IVX]/u.test(part?.number ?? '')
  if (!isRoman(titles.find((part) => part?.kind === 'artikel') ?? null)) return [...titles]
  return titles.map((part) => (part?.kind === 'artikel' && !isRoman(part) ? null : part))
}

/** The parts of a regulation: as its file declares them, else, where all its titles say so, by its words. */
export function withParts<Block extends Titled>(blocks: readonly Block[]): Block[] {
  if (blocks.some(({ part }) => part)) return explainedArticles(blocks)
  const titles = withoutQuoted(blocks.map(titlePart))
  if (!isRegulation(blocks, titles)) return [...blocks]
  const parts = partsIn(blocks, titles)
  return levelled(blocks.map((block, index) => withPart(block, parts[index] ?? null)))
}
