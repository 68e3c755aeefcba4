import { type BlockContext, type Candidate, EVERY_BLOCK, type KindFinder } from '../context.ts'
import { partTarget } from '../identifiers/juriconnect.ts'
import { labelOf } from '../statutes/label.ts'
import { ownerBehind } from '../statutes/owner-behind.ts'
import { isOwnTitle } from '../statutes/part-owner.ts'
import { readScene, type Scene } from '../statutes/scene.ts'
import { CONNECTOR } from './statute-pattern.ts'

/**
 * Parts of a law that hold its articles, and its annexes: `hoofdstuk 3 van de Wmo 2015`, `afdeling 3.4 Awb`,
 * `bijlage I, onderdeel A, bij de Woo` → BWBR0035362:hoofdstuk=3.
 */
export const lawPart: KindFinder = {
  name: 'statute',
  blocks: EVERY_BLOCK,
  needs: /hoofdstuk|paragra|§|afdeling|titel|bijlage/iu,
  find: (context) => {
    const found = Array.from(context.block.text.matchAll(PART))
    if (found.length === 0) return []
    const scene = readScene(context)
    const owners = ownersOf(found, scene)
    return found.flatMap((match, index) => {
      const owner = owners[index]
      return owner && !isTitle(match, context) ? toCandidates(match, owner, context) : []
    })
  },
}

interface LawOwner {
  law: string
  end: number
}

/**
 * From the last to the first: `paragraaf 3.1 en paragraaf 3.2 van de Jeugdwet` are both of what stands behind
 * the last.
 */
function ownersOf(found: readonly RegExpExecArray[], scene: Scene): (LawOwner | null)[] {
  const owners: (LawOwner | null)[] = []
  for (const [index, match] of [...found.entries()].toReversed())
    owners.unshift(ownerOf(match, { match: found[index + 1], owner: owners[0] ?? null }, scene))
  return owners
}

interface Next {
  match: RegExpExecArray | undefined
  owner: LawOwner | null
}

function ownerOf(match: RegExpExecArray, next: Next, scene: Scene): LawOwner | null {
  const behind = ownerBehind(match, scene)
  if (behind !== null) return 'law' in behind ? behind : null
  return (next.match ? inherited(match, next.match, next.owner) : null) ?? labelOwner(match, scene)
}

const endOf = ({ index, 0: whole }: RegExpExecArray): number => index + whole.length

function inherited(match: RegExpExecArray, next: RegExpExecArray, owner: LawOwner | null): LawOwner | null {
  const end = endOf(match)
  return owner && CONNECTOR.test(match.input.slice(end, next.index)) ? { law: owner.law, end } : null
}

/** `Wet op de bruggen: de artikelen 3 en 4 en paragraaf 5.1` */
function labelOwner(match: RegExpExecArray, { named }: Scene): LawOwner | null {
  const label = labelOf(match.input, match.index)
  const [law] = named
  if (label === null || law?.law == null || law.start > 0 || law.end !== label.length) return null
  return { law: law.law, end: endOf(match) }
}

const SPACE = String.raw`[ \u00a0]`
const NUMBER = String.raw`(?:\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?|[IVX]{1,6}[a-z]?|[A-Z])(?![\p{L}\p{N}]|[.:]\d)`
const DETAIL =
  `(?:,${SPACE}|${SPACE})(?:onder(?:deel)?|sub)${SPACE}` + `(?:[A-Z]|[a-z]|\\d{1,2})°?(?![\\p{L}\\p{N}])`
const ITEM = `${NUMBER}(?:${DETAIL}){0,3}`
const AND = `(?:,${SPACE}|${SPACE}(?:en|of|tot${SPACE}en${SPACE}met|t/m)${SPACE})`
/** The words for a part, and its key in an address. */
const KINDS: Readonly<Record<string, string>> = {
  hoofdstuk: 'hoofdstuk(?:ken)?',
  paragraaf: 'paragra(?:af|fen)|§',
  afdeling: 'afdeling(?:en)?',
  titeldeel: 'titels?',
  bijlage: 'bijlagen?',
}
const KIND = Object.entries(KINDS).map(([key, words]) => `(?<${key}>${words})`)
const PART = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${KIND.join('|')})${SPACE}(?<items>${ITEM}(?:${AND}${ITEM}){0,6})`,
  'giu',
)
const ONE_ITEM = new RegExp(`(?<number>${NUMBER})(?<details>(?:${DETAIL}){0,3})`, 'gu')
const ONE_DETAIL = /(?:onder(?:deel)?|sub)[ \u00a0](?<part>[\p{L}\d]{1,2})/gu
/** The numbers of these begin anew in every chapter, unless that of the chapter stands in them. */
const WITHIN_CHAPTER = new Set(['paragraaf', 'afdeling'])

const isTitle = (match: RegExpExecArray, context: BlockContext): boolean =>
  (context.block.type === 'heading' && match.index === 0) ||
  isOwnTitle(match, context) ||
  mayBeOwn(match, context)

/** `paragraaf 4.2 Wlz` in a text with a paragraph 4.2 of its own: without `van` it may be that one. */
function mayBeOwn(match: RegExpExecArray, { index: { blocks } }: BlockContext): boolean {
  const behind = match.input.slice(endOf(match), endOf(match) + 12)
  if (/^,?[ \u00a0](?:van|uit|bij|in)[ \u00a0]/u.test(behind)) return false
  return blocks.has(match[0].toLowerCase().replace(/[ \u00a0]/gu, ' '))
}

function keysOf(kind: string, { groups }: RegExpExecArray): string[] {
  const { number = '', details = '' } = groups ?? {}
  if (WITHIN_CHAPTER.has(kind) && !number.includes('.')) return []
  const parts = Array.from(details.matchAll(ONE_DETAIL), (each) => `o=${each.groups?.part}`)
  return [`${kind}=${number}`, ...parts]
}

/**
 * `hoofdstukken 2 en 3 van de Jeugdwet`: one link an item, the first with the noun, the last with the law.
 */
function toCandidates(
  match: RegExpExecArray,
  owner: LawOwner,
  { registers, document }: BlockContext,
): Candidate[] {
  const law = registers.lawById.get(owner.law)
  const { items = '', ...kinds } = match.groups ?? {}
  const kind = Object.keys(KINDS).find((key) => kinds[key] !== undefined)
  if (!law || !kind) return []
  const offset = match.index + match[0].length - items.length
  const found = Array.from(items.matchAll(ONE_ITEM))
  return found.flatMap((item, index) => {
    const target = partTarget(law, keysOf(kind, item), document.date)
    if (target === null) return []
    const start = index === 0 ? match.index : offset + item.index
    const end = index === found.length - 1 ? owner.end : offset + item.index + item[0].length
    return [{ start, end, kind: 'statute' as const, targets: [target] }]
  })
}
