import type { Block, BlockId } from '../../collections/schema/block.ts'
import { regex } from '../../text/regex.ts'
import { type BlockContext, type Candidate, type KindFinder, PROSE } from '../context.ts'
import { blockTarget } from '../internal-target.ts'
import { type Direction, nearest, neighbourOf } from '../matching/surroundings.ts'

/**
 * References by place, not by number: `het kader hieronder`, `de vorige figuur`, `het volgende hoofdstuk`,
 * `eerder in deze brief`. They have a target only where one block can be meant; a dangling one says why.
 */
export const relative: KindFinder = {
  name: 'internal',
  blocks: PROSE,
  needs: regex('iu')`
    hier(?:onder|boven|na)|(?:onder|boven)staand|vorig|volgend|voorgaand|bijlage
    |(?:eerder|elders|verderop|later)[ \u00a0]in
  `,
  find: (context) =>
    FORMS.flatMap((form) =>
      Array.from(context.block.text.matchAll(form.words), (match) => toCandidate(form, match, context)),
    ),
}

interface Form {
  /**
   * Named groups say what is meant: `thing` (kader, tabel, figuur), `part` (hoofdstuk, paragraaf), `way`
   * (hieronder, vorige).
   */
  words: RegExp
  find: (groups: Record<string, string | undefined>, context: BlockContext) => BlockId | string
}

const SPACE = String.raw`[ \u00a0]`
const BEFORE = String.raw`(?<![\p{L}\p{N}-])`
const AFTER = String.raw`(?![\p{L}\p{N}-])`
const THING = '(?<thing>kader|tabel|figuur|grafiek)'
const OWN = '(?:deze|dit|mijn|onze)'
const TEXT = '(?:[Kk]amer)?(?:brief|rapport|advies|signalement|nota|document|verslag|stuk|notitie)'

const words = (source: string): RegExp => new RegExp(`${BEFORE}${source}${AFTER}`, 'giu')

const FORMS: Form[] = [
  { words: words(`${THING}${SPACE}(?<way>hieronder|hierboven|hierna)`), find: thingNearby },
  {
    words: words(`(?<way>onderstaande?|bovenstaande?|vorige|volgende|voorgaande)${SPACE}${THING}`),
    find: thingNearby,
  },
  {
    words: words(`(?<way>vorige?|volgende?|voorgaande?)${SPACE}(?<part>hoofdstuk|paragraaf)`),
    find: partNearby,
  },
  {
    words: words(`(?:eerder|elders|verderop|later)${SPACE}in${SPACE}${OWN}${SPACE}${TEXT}`),
    find: () => 'De tekst zegt niet op welke plaats.',
  },
  { words: words(`bijlage${SPACE}(?:bij|van)${SPACE}${OWN}${SPACE}${TEXT}`), find: appendix },
]

const TYPES: Record<string, Block['type']> = {
  kader: 'box',
  tabel: 'table',
  figuur: 'figure',
  grafiek: 'figure',
}
const directionOf = (way: string): Direction => (/^(?:hierboven|boven|vorig|voor)/iu.test(way) ? -1 : 1)

function thingNearby(
  { thing, way }: Record<string, string | undefined>,
  { block, index }: BlockContext,
): BlockId | string {
  const found = nearest(index, block.id, TYPES[thing!.toLowerCase()]!, directionOf(way!))
  return (
    found ??
    'Er staat hier in dit deel van de tekst geen ' +
      `${thing!.toLowerCase()} ${directionOf(way!) < 0 ? 'voor' : 'na'}.`
  )
}

function partNearby(
  { part, way }: Record<string, string | undefined>,
  { block, index }: BlockContext,
): BlockId | string {
  const found = neighbourOf(
    index,
    block.id,
    part!.toLowerCase() === 'hoofdstuk' ? 'top' : 'own',
    directionOf(way!),
  )
  return found ?? `Niet gevonden in dit document: ${way!.toLowerCase()} ${part!.toLowerCase()}.`
}

/** `de bijlage bij deze brief`: certain when the document has one. */
function appendix(_: unknown, { index }: BlockContext): BlockId | string {
  const found = [
    ...new Set([...index.blocks].filter(([key]) => key.startsWith('bijlage ')).map(([, block]) => block)),
  ]
  if (found.length === 1) return found[0]!
  return found.length === 0
    ? 'De bijlage zelf staat niet in dit document.'
    : 'Dit document heeft meer dan één bijlage.'
}

function toCandidate({ find }: Form, match: RegExpExecArray, context: BlockContext): Candidate {
  const range = { start: match.index, end: match.index + match[0].length, kind: 'internal' as const }
  const found = find(match.groups ?? {}, context)
  return context.index.order.has(found as BlockId)
    ? { ...range, targets: [blockTarget(context.document.id, found)] }
    : { ...range, targets: [], reason: found }
}
