import { type BlockContext, type Candidate, EVERY_BLOCK, type KindFinder } from '../context.ts'
import { type Place, placeTarget } from '../juriconnect.ts'
import { readOrdinal } from '../ordinals.ts'
import { findPhrases, type PhraseMatch } from '../phrases.ts'
import { lastAtOrBefore } from '../tokens.ts'
import { BRIDGE, BUDGET, ONE_COUNT, ONE_NUMBER, PLACE, UNKNOWN_LAW } from './statute-pattern.ts'

/**
 * Articles of laws: `artikel 2.1.4b, vierde lid, van de Wmo 2015` → BWBR0035362:artikel=2.1.4b:lid=4. The law follows the
 * article, or was named earlier in the sentence. An `artikel 3` that nothing ties to a law is an article of a budget.
 */
export const statute: KindFinder = {
  name: 'statute',
  blocks: EVERY_BLOCK,
  find: (context) => {
    const places = Array.from(context.block.text.matchAll(PLACE))
    if (places.length === 0) return []
    const laws = findPhrases(context.registers.laws, context.tokens)
    return places.flatMap((place) => readPlace(place, laws, context))
  },
}

const NO_BWB = 'Van deze wet of dit verdrag is hier geen nummer in de wettenbank bekend.'
const UNKNOWN =
  'Van de wet, de regeling of het verdrag dat hier staat, is geen nummer in de wettenbank bekend.'
const NO_LAW = 'De zin noemt niet van welke wet dit een artikel is.'

function readPlace(place: RegExpExecArray, laws: PhraseMatch[], context: BlockContext): Candidate[] {
  const end = place.index + place[0].length
  const following = lawAt(laws, skipBridge(context.block.text, end))
  const law = following ?? earlierInSentence(place, laws)
  if (law === undefined) return unresolved(place, end)
  return articlesOf(place, following?.end ?? end).map((article) => toCandidate(article, law.id, context))
}

/** Only the decimal numbers of laws (2.3.9), and what a law follows, are certainly no articles of a budget. */
function unresolved(place: RegExpExecArray, end: number): Candidate[] {
  const reason = namesUnknownLaw(place.input, end)
    ? UNKNOWN
    : /\d[.:]\d/.test(place.groups!.numbers!)
      ? NO_LAW
      : null
  return reason === null ? [] : [{ start: place.index, end, kind: 'statute', targets: [], reason }]
}

function namesUnknownLaw(text: string, end: number): boolean {
  UNKNOWN_LAW.lastIndex = skipBridge(text, end)
  const law = UNKNOWN_LAW.exec(text)
  return law !== null && !BUDGET.test(law[0])
}

function skipBridge(text: string, at: number): number {
  BRIDGE.lastIndex = at
  return at + (BRIDGE.exec(text)?.[0].length ?? 0)
}

function lawAt(laws: PhraseMatch[], start: number): PhraseMatch | undefined {
  const law = laws[lastAtOrBefore(laws, start)]
  return law?.start === start ? law : undefined
}

const LONGEST_SENTENCE = 600
const NEXT_SENTENCE = /[.!?][ \u00a0]/

/** The last law named before the article in its sentence, unless the words before the article speak of a budget. */
function earlierInSentence({ index, input }: RegExpExecArray, laws: PhraseMatch[]): PhraseMatch | undefined {
  const law = laws[lastAtOrBefore(laws, index)]
  if (law === undefined || index - law.end > LONGEST_SENTENCE) return undefined
  const between = input.slice(law.end, index)
  return NEXT_SENTENCE.test(between) || BUDGET.test(between.trimEnd()) ? undefined : law
}

interface Article {
  start: number
  end: number
  places: Place[]
}

/** `artikelen 2.1.3 en 2.1.4 van de Wmo 2015` → two: each from its own number (the first from the noun) to the next. */
function articlesOf(place: RegExpExecArray, end: number): Article[] {
  const { numbers } = place.groups!
  const offset = place.index + place[0].indexOf(numbers!)
  const found = Array.from(numbers!.matchAll(ONE_NUMBER))
  return found.map((number, at) => ({
    start: at === 0 ? place.index : offset + number.index,
    end: at === found.length - 1 ? end : offset + number.index + number[0].length,
    places: placesOf(number[0], at === found.length - 1 ? place : null),
  }))
}

/** The leden stand after the last number and belong to it. */
function placesOf(article: string, place: RegExpExecArray | null): Place[] {
  const { leden, lid } = place?.groups ?? {}
  const counts = leden?.match(ONE_COUNT) ?? (lid === undefined ? [] : [lid])
  return counts.length === 0
    ? [{ article, lid: null }]
    : counts.map((count) => ({ article, lid: readOrdinal(count) }))
}

function toCandidate(
  { start, end, places }: Article,
  lawId: string,
  { registers, document }: BlockContext,
): Candidate {
  const law = registers.lawById.get(lawId)!
  const targets = places
    .map((place) => placeTarget(law, place, document.date))
    .filter((target) => target !== null)
  return targets.length > 0
    ? { start, end, kind: 'statute', targets }
    : { start, end, kind: 'statute', targets, reason: NO_BWB }
}
