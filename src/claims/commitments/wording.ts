/** How Dutch texts word a promise, and how they say that they act on one. */
import type { Range } from '../../text/range.ts'

const START = '(?<![\\p{L}\\p{N}])'
const END = '(?![\\p{L}\\p{N}])'
/** A pattern of whole words. */
const words = (...alternatives: readonly string[]): RegExp =>
  new RegExp(`${START}(?:${alternatives.join('|')})${END}`, 'iu')

const OFFICE =
  'minister|staatssecretaris|bewindspersoon|wethouder|burgemeester|gedeputeerde|voorzitter|portefeuillehouder'
/** Who promises: `ik`, `de minister van VWS`, `het college`. */
const SPEAKER =
  `(?:ik|wij|we|de (?:${OFFICE})[^,.;:()]{0,80}?|wethouder [^,.;:()]{1,40}?|het kabinet|de regering` +
  '|het college(?: van burgemeester en wethouders)?)'
/** Whom it is promised to. */
const BODY =
  '(?:uw Kamer|uw raad|uw Staten|de (?:Tweede |Eerste )?Kamer|beide Kamers|de Staten-Generaal|het parlement' +
  '|de (?:gemeente)?raad|de raadsleden|(?:de )?Provinciale Staten|de (?:raads|staten)?commissie)'
const RECEIVER = `(?:u|${BODY})`

const REPORT = words(
  'informeren|berichten|rapporteren|toesturen|sturen|toezenden|zenden|doen toekomen|aanbieden|voorleggen',
  'terugkomen|op de hoogte (?:stellen|brengen|houden)',
)
const REPORTED = words(
  'geïnformeerd|toegezonden|toegestuurd|aangeboden|op de hoogte (?:gesteld|gebracht|gehouden)|ontvangen',
)
const REPORTS =
  '(?:informeer|informeert|informeren|bericht|berichten|rapporteer|rapporteert|stuur|stuurt|zend|zendt)'

/** Words that follow one another in a clause, with others between them. */
type InOrder = readonly RegExp[]

/** `Ik zeg u toe dat …`, `kan ik u toezeggen om …`, `heb ik toegezegd met gemeenten in gesprek te gaan`. */
const PROMISES: readonly InOrder[] = [
  [words('zeg|zegt|zeggen'), words('toe')],
  [words('kan|wil'), words('toezeggen')],
  [words('heb|heeft|hebben'), words('toegezegd')],
]
/** `Toezegging wethouder De Vries: de raad ontvangt een memo.` */
const LABEL = /^Toezegging(?: [^.;:!?]{2,80})?:(?= \p{L})/u
/** What is promised stands behind the words that promise: after `dat`, `om` or a colon, or with `te`. */
const HAS_MATTER = /^(?:,? (?:dat|om) |: | [^.;:?]{3,240} te \p{Ll})/u
const LEAD = /^[,:]? ?(?:(?:dat|om) )?/u

/** `Ik zal uw Kamer voor de zomer informeren`, `Uw Kamer zal worden geïnformeerd`. */
const WILL_REPORT: readonly InOrder[] = [
  [words(`${SPEAKER} (?:zal|zullen)`, `(?:zal|zullen) ${SPEAKER}`), words(RECEIVER), REPORT],
  [words(`${RECEIVER} (?:zal|zult|zullen)`, `(?:zal|zult|zullen) ${RECEIVER}`), REPORTED],
]
/** `Ik informeer uw Kamer in het najaar`: the present counts as a promise only with the time it is for. */
const REPORTS_THEN: readonly InOrder[] = [
  [words(`(?:${SPEAKER} ${REPORTS}|${REPORTS} ${SPEAKER}) ${RECEIVER}`)],
  [words(`${RECEIVER} (?:wordt|worden)`), words('geïnformeerd')],
  [words(`${BODY} ontvangt`, `ontvangt ${RECEIVER}`)],
  [words('ik kom|kom ik|wij komen|komen wij'), words('terug')],
]

/** A letter that does it itself promises nothing: `Hierbij informeer ik uw Kamer`. */
const DOES_IT_NOW = words(
  'hierbij|hiermee|bijgaande?|bijgevoegde?|middels|zoals|conform|(?:met|in|via|door) (?:deze|dit)',
)
/** Who asks for it, doubts it or denies it promises nothing. */
const NOT_PROMISED = words('niet|geen|verzoekt|verzoeken|constaterende|overwegende|vraagt|zou|zouden|of')
const FOLLOWS_UP = words('toezegging|toezeggingen|toegezegd|toegezegde')
/** Most sentences speak of no promise and of nobody to report to: they are not looked at further. */
const MAY_PROMISE = /toe|kamer|raad|staten|parlement|commissie|(?<!\p{L})(?:u|terug)(?!\p{L})/iu
const SPEAKS_ITSELF = words('ik|wij|we|mij|mijn|ons|onze')
/** In a longer sentence words that stand far apart say little of one another. */
const LONGEST = 600

export const mayPromise = (text: string): boolean => MAY_PROMISE.test(text)
/** `Hiermee doe ik mijn toezegging gestand`, `Zoals toegezegd …`. */
export const followsUp = (sentence: string): boolean => FOLLOWS_UP.test(sentence)
export const doesItNow = (sentence: string): boolean => DOES_IT_NOW.test(sentence)
/** Whether it is said by who signed the text. */
export const isSaidBySigner = (promise: string): boolean => SPEAKS_ITSELF.test(promise)

/** A promise as its sentence words it. */
export interface WordedPromise {
  /** The words up to the promise, which may name who makes it. */
  before: string
  /** The words that say what is promised, as a range of the sentence. */
  what: Range
  /** Whether it counts only where the sentence names a time. */
  needsTime: boolean
}

/** The promise of a sentence; null when it makes none. */
export function promiseIn(sentence: string): WordedPromise | null {
  if (!mayPromise(sentence) || sentence.endsWith('?') || sentence.length > LONGEST) return null
  return statedPromise(sentence) ?? reportPromise(sentence)
}

function statedPromise(sentence: string): WordedPromise | null {
  const label = LABEL.exec(sentence)
  const end = label ? label[0].length : endOfFirst(PROMISES, sentence)
  if (end === null) return null
  const [before, rest] = [sentence.slice(0, end), sentence.slice(end)]
  if (!label && !HAS_MATTER.test(rest)) return null
  if (NOT_PROMISED.test(before) || doesItNow(before)) return null
  return { before, what: [end + (LEAD.exec(rest)?.[0].length ?? 0), endOfWords(sentence)], needsTime: false }
}

function reportPromise(sentence: string): WordedPromise | null {
  if (doesItNow(sentence)) return null
  const will = endOfFirst(WILL_REPORT, sentence)
  const end = will ?? endOfFirst(REPORTS_THEN, sentence)
  if (end === null || NOT_PROMISED.test(sentence.slice(0, end))) return null
  return { before: sentence.slice(0, end), what: [0, endOfWords(sentence)], needsTime: will === null }
}

/** Where the first of these that is in the sentence ends; null when none is. */
function endOfFirst(all: readonly InOrder[], sentence: string): number | null {
  for (const parts of all) {
    const end = endOf(parts, sentence)
    if (end !== null) return end
  }
  return null
}

function endOf(parts: InOrder, sentence: string): number | null {
  let end = 0
  for (const [index, part] of parts.entries()) {
    const match = part.exec(sentence.slice(end))
    if (match === null) return null
    // Words of another clause belong to something else.
    if (index > 0 && /[;:?]/u.test(match.input.slice(0, match.index))) return null
    end += match.index + match[0].length
  }
  return end
}

const endOfWords = (sentence: string): number => sentence.replace(/[.!;:]$/u, '').length
