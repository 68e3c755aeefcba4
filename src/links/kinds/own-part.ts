import type { Structure } from '../../sources/evidence.ts'
import { regex } from '../../text/regex.ts'
import { type BlockContext, type Candidate, type KindFinder, PROSE } from '../context.ts'
import type { Place } from '../identifiers/juriconnect.ts'
import { blockTarget } from '../internal-target.ts'
import { lastAtOrBefore } from '../matching/tokens.ts'
import { articleAt, articleNumbered, within } from '../regulation/find-part.ts'
import { mayBeOwn, speaksElsewhere } from '../regulation/own-articles.ts'
import type { Part, Regulation } from '../regulation/regulation.ts'
import { placesIn } from '../statutes/articles.ts'
import { readScene, type Scene } from '../statutes/scene.ts'
import { LEDEN, PART_REST, PARTS_OF, PLACE } from './statute-pattern.ts'

/**
 * References of a regulation to parts near by: `het eerste lid`, `het tweede lid, onder b`, `onderdeel b van
 * het eerste lid`,
 * `dit artikel`, `deze paragraaf`. They are of the article they stand in, unless another article follows
 * them.
 */
export const ownPart: KindFinder = {
  name: 'internal',
  blocks: PROSE,
  find: (context) => {
    const { regulation } = context.index
    if (!regulation || speaksElsewhere(context, regulation)) return []
    const found = FORMS.flatMap((form) =>
      Array.from(context.block.text.matchAll(form.words), (match) => ({ form, match })),
    )
    return found.length === 0 ? [] : candidates(found, readScene(context), regulation)
  },
}

const SPACE = String.raw`[ \u00a0]`
const BEFORE = String.raw`(?<![\p{L}\p{N}-])`
const AFTER = String.raw`(?![\p{L}\p{N}-])`
const words = (source: string): RegExp => new RegExp(`${BEFORE}${source}${AFTER}`, 'giu')
const KINDS = 'boek|deel|hoofdstuk|titel|afdeling|paragraaf|subparagraaf|artikel|lid|onderdeel|bijlage'

interface Form {
  words: RegExp
  find: (match: RegExpExecArray, context: BlockContext, regulation: Regulation) => Found
}
/** The parts meant; a reason where they are not there; nothing where it is no reference. */
type Found = Part[] | string

const FORMS: Form[] = [
  {
    words: words(
      `(?:${PARTS_OF}${SPACE}van${SPACE}(?:het|de)${SPACE})?(?<leden>${LEDEN})(?<rest>${PART_REST})`,
    ),
    find: leden,
  },
  { words: words(`(?:de${SPACE})?${PARTS_OF}`), find: items },
  { words: words(`(?:dit|deze)${SPACE}(?<kind>${KINDS})`), find: around },
]

/**
 * What the words behind say whose they are: `van dat artikel`, `van de wet`; `van toepassing` says nothing.
 */
const OTHERS = new RegExp(
  `^,?${SPACE}(?:van|uit)${SPACE}(?:(?:de|het|die|dat|deze|een)${SPACE})?` +
    `(?<whose>[\\p{L}\\p{N}.:]+)(?:${SPACE}(?<number>\\d[\\p{L}\\p{N}.:]*))?`,
  'u',
)
const OWNERS = regex('u')`
  ^(?:artikel|wet|rijkswet|verordening|regeling|besluit|richtlijn|reglement|lid|onderdeel|bijlage
  |hoofdstuk|verdrag|\p{Lu}.*|\p{Ll}+wet)$
`

type Behind = 'nothing' | 'else' | { article: string }

/** What follows a lid or an item: nothing that owns it, an article by its number, or something else. */
function behind({ input, index, 0: whole }: RegExpExecArray): Behind {
  const { whose, number } =
    OTHERS.exec(input.slice(index + whole.length, index + whole.length + 80))?.groups ?? {}
  if (whose === undefined || !OWNERS.test(whose)) return 'nothing'
  return whose === 'artikel' && number ? { article: number.replace(/[.:]$/u, '') } : 'else'
}

function articleOf(match: RegExpExecArray, { block }: BlockContext, regulation: Regulation): Part | null {
  const owner = behind(match)
  if (owner === 'nothing') return articleAt(block.id, regulation)
  if (owner === 'else' || isOfLaw(match)) return null
  return articleNumbered(owner.article, block.id, regulation)
}

/** `het eerste lid van artikel 3 van de Pontenwet` */
function isOfLaw({ input, index, 0: whole }: RegExpExecArray): boolean {
  PLACE.lastIndex = 0
  const after = input.slice(index + whole.length, index + whole.length + 200)
  const place = Array.from(after.matchAll(PLACE))[0]
  if (!place) return false
  return new RegExp(`^,?${SPACE}(?:van|uit)${SPACE}`, 'u').test(after.slice(place.index + place[0].length))
}

const notThere = (what: string): string => `Niet gevonden in dit document: ${what.trim()}.`

function toParts(article: Part, places: readonly Place[], what: string): Found {
  const found = places.map(
    (place) =>
      within(article, place) ?? (place.lid === null ? null : within(article, { ...place, parts: [] })),
  )
  const there = found.filter((part) => part !== null)
  return there.length === found.length ? [...new Set(there)] : notThere(what)
}

function leden(match: RegExpExecArray, context: BlockContext, regulation: Regulation): Found {
  const article = articleOf(match, context, regulation)
  if (!article) return []
  const { leden: counted = '', rest = '', parts } = match.groups ?? {}
  return toParts(article, placesIn('', `${counted}${parts ? `, onder ${parts}` : rest}`), match[0])
}

/** An item is of the lid it stands in, else of the article. */
function items(match: RegExpExecArray, context: BlockContext, regulation: Regulation): Found {
  const article = articleOf(match, context, regulation)
  if (!article) return []
  const places = placesIn('', `onder ${match.groups?.parts ?? ''}`)
  const path = regulation.pathOf.get(context.block.id) ?? []
  const lid = path.findLast(({ kind }) => kind === 'lid')
  for (const holder of lid?.holder === article ? [lid, article] : [article]) {
    const found = toParts(holder, places, match[0])
    if (typeof found !== 'string') return found
  }
  return []
}

/** `deze paragraaf`: the one that the words stand in. */
function around(match: RegExpExecArray, { block }: BlockContext, { pathOf }: Regulation): Found {
  if (behind(match) === 'else') return []
  const kind = match.groups?.kind?.toLowerCase() as Structure['kind']
  const own = pathOf.get(block.id)?.findLast((part) => part.kind === kind)
  return own && own.block !== block.id ? [own] : []
}

interface Match {
  form: Form
  match: RegExpExecArray
}

/** Those of places that the statutes read are theirs. */
function candidates(found: readonly Match[], scene: Scene, regulation: Regulation): Candidate[] {
  const places = Array.from(scene.text.matchAll(PLACE), ({ index, 0: whole }) => ({
    start: index,
    end: index + whole.length,
  }))
  const isTaken = ({ index, 0: whole }: RegExpExecArray): boolean =>
    (places[lastAtOrBefore(places, index + whole.length - 1)]?.end ?? 0) > index
  return found
    .filter(({ match }) => !isTaken(match) && mayBeOwn(match.index, scene, regulation))
    .flatMap(({ form, match }) =>
      toCandidate(form.find(match, scene.context, regulation), match, scene.context),
    )
}

function toCandidate(found: Found, match: RegExpExecArray, { document }: BlockContext): Candidate[] {
  const range = { start: match.index, end: match.index + match[0].length, kind: 'internal' as const }
  if (typeof found === 'string') return [{ ...range, targets: [], reason: found }]
  return found.length === 0
    ? []
    : [{ ...range, targets: found.map(({ anchor }) => blockTarget(document.id, anchor)) }]
}
