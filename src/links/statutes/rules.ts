import { execAt } from '../matching/exec-at.ts'
import { BUDGET } from './budget.ts'

/** Nouns of rules that are no law of the wettenbank, or not certainly one. */
const RULE = [
  ...['verordening(?:en)?', 'reglement(?:en)?', 'beleidsregels?', 'richtlijn(?:en)?', 'statuten', 'statuut'],
  ...['keur', 'convenant', 'bestemmingsplan', 'omgevingsplan', 'gedragscode', 'cao', 'CAO', 'APV', 'Apv'],
].join('|')
/** Nouns that may be anything when they stand alone with a small letter. */
const LOOSE = [
  ...['regeling(?:en)?', 'besluit(?:en)?', 'regels', 'overeenkomst(?:en)?', 'contract(?:en)?'],
  ...['voorwaarden', 'protocol', 'voorschriften', 'instructie', 'akkoord'],
].join('|')
const PREFIX = String.raw`[\p{L}\p{N}-]{0,60}`
/** Words that do not belong to the name of a rule: a noun behind them is another thing. */
const NO_NAME =
  '(?:en|of|de|het|een|van|in|op|uit|bij|voor|met|te|is|zijn|wordt|worden|dat|die|als|door|aan|om|niet' +
  '|ook|geldt|zoals)'
const WORD = String.raw`(?!${NO_NAME}[ \u00a0])[\p{L}\p{N}-]{1,40}[ \u00a0]`
const END = String.raw`(?![\p{L}\p{N}])`

/**
 * The name of a rule that begins here: `huishoudelijk reglement`, `Algemene plaatselijke verordening`.
 * Sticky.
 */
const RULE_HERE = new RegExp(`(?:${WORD}){0,3}${PREFIX}(?:${RULE}|${LOOSE})${END}`, 'iyu')
/** Rules of the European Union, which the wettenbank does not hold either. Sticky. */
const EUROPEAN = new RegExp(
  [
    String.raw`\p{L}{0,30}(?:verordening|richtlijn|kaderbesluit)(?:en)?[ \u00a0]` +
      String.raw`(?:\((?:EU|EG|EEG|Euratom)\)|\d{2,4}\/\d)`,
    String.raw`AVG(?!\p{L})`,
    String.raw`Algemene[ \u00a0]verordening[ \u00a0]gegevensbescherming`,
  ].join('|'),
  'iyu',
)

/** Rules in a text, wherever they stand. Loose nouns count with a capital or as the end of a longer word. */
const RULES = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:${PREFIX}(?:${RULE}|[Vv]erdrag|Verordening|Reglement|Statuten|Richtlijn)|` +
    String.raw`\p{L}{2,40}(?:regeling|besluit|overeenkomst)|Regeling|Besluit)${END}`,
  'gu',
)

const CAPITALS = 'BW|AVG|EVRM|EU|VEU|VWEU|IVRK|IVRPH|WW|WIA|WAO|ZW|AWR|GW'
/** Short names without vowels inside: Awb, Wmg, Wtza, Wkkgz. */
const LETTERS = '[AW][bcdfghjklmnpqrstvwxz]{1,6}[ao]?'
const LAW_NOUN = [
  ...[String.raw`\p{L}{0,30}[Ww]et(?:boek)?`, 'Besluit', 'Regeling', 'Verordening', 'Richtlijn'],
  ...[String.raw`(?:[\p{L}-]{1,20})?[Vv]erdrag`, 'Handvest', 'Statuut'],
].join('|')
/**
 * A law that no register knows, right after a place: `Grondwet`, `de Wet publieke gezondheid`,
 * `het Besluit …`, `Awb`. Where a name of several words ends is not certain. Sticky.
 */
const UNKNOWN_LAW = new RegExp(
  '(?:(?:Algemene|Tijdelijke|Europese|Nationale)[ \\u00a0])?' +
    String.raw`(?:${LAW_NOUN}|${CAPITALS}|${LETTERS})(?![\p{L}\p{N}-])`,
  'yu',
)
const ABBREVIATION = new RegExp(String.raw`(?:AVG|EVRM|VWEU|IVRK|BW|${LETTERS})(?![\p{L}\p{N}-])`, 'yu')
/** An unknown law by an abbreviation or a name of one word, wherever it stands. */
const UNKNOWN_LAWS = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:Wet|\p{Lu}\p{Ll}{2,30}wet|AVG|EVRM|VEU|VWEU|IVRK|BW|Awb|` +
    String.raw`W[bcdfghjklmnpqrstvwxz]{1,6}[ao]?)(?![\p{L}\p{N}-])`,
  'gu',
)

const begins = (words: RegExp, text: string, at: number): string | null =>
  execAt(words, text, at)?.[0] ?? null

export const isEuropean = (text: string, at: number): boolean => begins(EUROPEAN, text, at) !== null

export function isOtherRule(text: string, at: number): boolean {
  const name = begins(RULE_HERE, text, at)
  return name !== null && !BUDGET.test(name)
}

export function isUnknownLaw(text: string, at: number): boolean {
  const name = begins(UNKNOWN_LAW, text, at)
  return name !== null && !BUDGET.test(name)
}

/** `Awb`, `Wkkgz`: letters that are a law's, without `van` before them. */
export const isLawAbbreviation = (text: string, at: number): boolean =>
  begins(ABBREVIATION, text, at) !== null

/** Where a text names rules or laws, by start. Takes time linear in the length of the text. */
export const rulesIn = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(RULES), ...text.matchAll(UNKNOWN_LAWS)]
    .map(({ index, 0: name }) => ({ start: index, end: index + name.length }))
    .sort((a, b) => a.start - b.start)
