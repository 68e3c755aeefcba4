import { actAt } from '../eu/read-act.ts'
import { BRIDGE } from '../kinds/statute-pattern.ts'
import { AMBIGUOUS_NAMES } from '../laws/known-laws.ts'
import { lawAt } from '../laws/law-mentions.ts'
import { execAt } from '../matching/exec-at.ts'
import { BUDGET } from './budget.ts'
import { bookOf } from './numbering.ts'
import {
  AMBIGUOUS,
  BUDGETS,
  OTHER,
  OTHER_RULE,
  type Owner,
  THAT_RULE,
  THE_LAW,
  THIS_RULE,
  UNKNOWN_LAW,
} from './owner.ts'
import { earlierNamed } from './owner-before.ts'
import { isEuropean, isOtherRule, isUnknownLaw } from './rules.ts'
import type { Named, Scene } from './scene.ts'

const LAW = 'wet|rijkswet|wetboek|verdrag|wetsvoorstel|voorstel'
const NOUN = `(?<noun>${LAW}|regeling|besluit|verordening|reglement|richtlijn|protocol)(?![\\p{L}\\p{N}-])`
const OF = ',?[ \\u00a0](?:van|uit|in)[ \\u00a0]'
/** `van deze wet`: the text itself, or the bill it goes with. */
const THIS = new RegExp(`${OF}(?:deze|dit|onderhavige|het[ \\u00a0]onderhavige)[ \\u00a0]${NOUN}`, 'iuy')
/** `van die wet`, `daarvan`, `ervan`: what was named before. Not `ervan uitgaan`. */
const THAT = new RegExp(
  `${OF}(?:(?:de|het)[ \\u00a0](?:genoemde|voornoemde|bovengenoemde|laatstgenoemde)|die` +
    `|dat)[ \\u00a0]${NOUN}|,?[ \\u00a0](?:daar|er)van(?!\\p{L}|[ \\u00a0]uit)`,
  'uy',
)
/** `van de wet`, without a name. */
const THE = new RegExp(
  `${OF}(?:de|het)[ \\u00a0](?:${LAW})(?![\\p{L}\\p{N}-]|[ \\u00a0](?:van|op|tot|inzake|\\p{Lu}))`,
  'uy',
)
const CIVIL_CODE = /(?:BW|Burgerlijk[ \u00a0][Ww]etboek)(?![\p{L}\p{N}-])/uy
const AMBIGUOUS_NAME = new RegExp(`(?:${[...AMBIGUOUS_NAMES].join('|')})(?![\\p{L}\\p{N}-])`, 'uy')

/** A full stop that does not end the sentence: `artikel 2.1.2. Wmo 2015`. */
const STOP = /^\d+[.:]\d/u
const isStop = ({ input, index, 0: whole }: RegExpExecArray): boolean => input[index + whole.length] === '.'

/** A bracket behind the letter of a part that closes no other: `onder f), AVG`. */
function isBracket({ input, index, 0: whole }: RegExpExecArray): boolean {
  const end = index + whole.length
  if (input[end] !== ')' || !/(?:onder(?:deel)?|sub|letter)[ \u00a0][a-z\d]{1,2}$/u.test(whole)) return false
  const before = input.slice(Math.max(0, end - LONGEST_BRACKET), end)
  return before.lastIndexOf('(') <= before.lastIndexOf(')')
}
const LONGEST_BRACKET = 200

function endOf(place: RegExpExecArray): number {
  const end = place.index + place[0].length
  return (STOP.test(place.groups!.items!) && isStop(place)) || isBracket(place) ? end + 1 : end
}

/**
 * What stands right behind a place: `artikel 3 van de Wmo 2015`, `artikel 3 van die wet`. Null when nothing
 * owns it there.
 */
export function ownerBehind(place: RegExpExecArray, scene: Scene): Owner | null {
  const { text, context } = scene
  const end = endOf(place)
  const bridge = execAt(BRIDGE, text, end)
  const at = end + (bridge?.[0].length ?? 0)
  const law =
    bridge === null
      ? null
      : (lawAt(at, context, context.registers.laws) ?? lawAt(at, context, context.registers.citedLaws))
  if (law !== null) return { law: law.id, end: law.end + (isClosed(bridge, text, law.end) ? 1 : 0) }
  return pointing(end, scene) ?? (bridge === null ? null : namedHere(at, bridge, scene))
}

/** `artikel 2.3.9 (Wmo 2015)`: the bracket belongs to it. */
const isClosed = (bridge: RegExpExecArray | null, text: string, at: number): boolean =>
  bridge?.[0].includes('(') === true && text[at] === ')'

/** `van deze wet`, `van die wet`, `van de wet`. */
function pointing(end: number, scene: Scene): Owner | null {
  const { text } = scene
  if (execAt(THIS, text, end) !== null) return THIS_RULE
  const that = execAt(THAT, text, end)
  if (that !== null) {
    const named = earlierNamed(end, that.groups?.noun ?? null, scene)
    return named === null ? THAT_RULE : ownerNamed(named, end + that[0].length)
  }
  return execAt(THE, text, end) === null ? null : THE_LAW
}

const ownerNamed = ({ law, celex }: Named, end: number): Owner => {
  if (law !== null) return { law, end }
  return celex === undefined ? THAT_RULE : { celex, end }
}

/** `Burgerlijk Wetboek: de artikelen 3 en 4 van Boek 7` */
const BOOK = /Boek[ \u00a0](?<book>\d{1,2}A?)(?![\p{L}\p{N}.])/uy
const CODE = /(?<!\p{L})(?:BW|Burgerlijk[ \u00a0][Ww]etboek)(?!\p{L})/u

function bookHere(at: number, { text, context }: Scene): Owner | null {
  const book = execAt(BOOK, text, at)
  if (book === null || !CODE.test(text.slice(Math.max(0, at - LONGEST_BRACKET), at))) return null
  const law = [...context.registers.lawById.values()].find((each) => bookOf(each) === book.groups!.book)
  return law === undefined ? null : { law: law.id, end: at + book[0].length }
}

function namedHere(at: number, bridge: RegExpExecArray, scene: Scene): Owner | null {
  const { text } = scene
  const book = bookHere(at, scene)
  if (book !== null) return book
  const civil = execAt(CIVIL_CODE, text, at)
  if (civil !== null) return { civilCode: true, end: at + civil[0].length }
  const act = actAt(text, at)
  if (act?.celex) return { celex: act.celex, end: act.end }
  if (execAt(AMBIGUOUS_NAME, text, at) !== null) return AMBIGUOUS
  if (isEuropean(text, at)) return UNKNOWN_LAW
  if (isOtherRule(text, at)) return OTHER_RULE
  if (isUnknownLaw(text, at)) return UNKNOWN_LAW
  return ownsSomethingElse(at, bridge, text)
}

/** `van de begroting`, `van het ministerie`: an owner that is no law. `van toepassing` is none. */
function ownsSomethingElse(at: number, { groups }: RegExpExecArray, text: string): Owner | null {
  if (groups!.of === undefined) return null
  if (groups!.the === undefined && !/^\p{Lu}/u.test(text.slice(at, at + 1))) return null
  return BUDGET.test(text.slice(at, at + 40).split(/[ \u00a0]/u)[0]!) ? BUDGETS : OTHER
}
