import { RAISED, raised } from '../../text/raised.ts'
import { opensSentence, strengthAt } from './carrier.ts'
import type { SearchedText, Span } from './note-marker.ts'

/**
 * How a marker is printed: "4" behind a word, "[4]", "⁴". Those that are raised or bracketed are open: they
 * stand anywhere.
 */
interface Form {
  print: (label: string) => string
  isOpen: boolean
}

const PLAIN: Form = { print: (label) => label, isOpen: false }
const BRACKETED: Form = { print: (label) => `[${label}]`, isOpen: true }
const RAISED_FORM: Form = { print: raised, isOpen: true }

/** The forms that a text has: others are not searched for. */
export function formsIn(source: string): Form[] {
  const forms = [PLAIN]
  if (/\[\d{1,3}\]/.test(source)) forms.push(BRACKETED)
  if (new RegExp(`[${RAISED}]`).test(source)) forms.push(RAISED_FORM)
  return forms
}

/**
 * A place of a marker, and how sure it is: 4 for raised or bracketed ones, less than 1 where only its series
 * can prove it.
 */
export interface Place {
  span: Span
  weight: number
}

/** The last digits of "20301", and "landen 2": a marker only between its neighbours. */
const WEAK = { year: 0.5, apart: 0.4 }
export const isWeak = ({ weight }: Pick<Place, 'weight'>): boolean => weight < 1

/** What stands behind a marker: no word or number, the `next` marker ("910"), or a sentence. */
function isFree(source: string, [start, end]: Span, next: string): boolean {
  const rest = source.slice(end, end + next.length + 2)
  if (/^[.,]\d/.test(rest)) return rest.startsWith(`,${next}`)
  if (!/^[\p{L}\d]/u.test(rest) || opensSentence(source, start, rest)) return true
  return rest.startsWith(next) && !/[\p{L}\d]/u.test(rest[next.length] ?? '')
}

/** Words that have a number of their own: "Antwoord 1", "bijlage 4". */
const NUMBERED = new RegExp(
  [
    String.raw`(?:^|[^\p{L}])(?:vra(?:ag|gen)|antwoord(?:en)?|acties?`,
    'actielijn|maatregel(?:en)?|aanbeveling(?:en)?',
    'tabel(?:len)?|figuur|figuren|grafiek|kader|bijlagen?|hoofdstuk(?:ken)?|paragra(?:af|fen)|artikel(?:en)?',
    'lid|leden|onderdeel|punt(?:en)?|deel|stap|fase|variant|optie|scenario|mogelijkheid|knelpunt|doel|thema',
    String.raw`categorie|klasse|niveau|pagina|bladzijde|noot|nummer|jaargang) $`,
  ].join('|'),
  'iu',
)
/** Farther back no rule looks. */
const REACH = 20

/** "landen 2", "Services. 15": a blank before it, and the row ends or a sentence begins behind it. */
const standsApart = (source: string, [start, end]: Span): boolean =>
  /[\p{L}.,;:?!”»)] $/u.test(source.slice(Math.max(0, start - 2), start)) &&
  !NUMBERED.test(source.slice(Math.max(0, start - REACH), start)) &&
  /^(?:[.,;]?\s*(?:\n|$)|[.,;]? \p{Lu})/u.test(source.slice(end, end + 4))

/** "20234 euro": what is counted, not a year. */
const COUNTED = /^ ?(?:%|(?:euro|procent|miljoen|miljard|inwoners|personen|leerlingen|woningen|uur|keer)\b)/

function plainWeight(source: string, span: Span, next: string): number {
  const strength = strengthAt(source, span[0])
  if (strength === 0) return standsApart(source, span) ? WEAK.apart : 0
  if (!isFree(source, span, next)) return 0
  if (/\d/.test(source[span[0] - 1] ?? '') && COUNTED.test(source.slice(span[1], span[1] + REACH))) return 0
  return strength === 1 && /\d/.test(source[span[0] - 1] ?? '') ? WEAK.year : strength
}

const isRaised = (sign: string | undefined): boolean => RAISED.includes(sign ?? ' ')
const openWeight = (source: string, [start, end]: Span): number =>
  isRaised(source[start - 1]) || isRaised(source[end]) ? 0 : 4

/** An open marker takes the blank before it along. */
function widened({ source, inText }: SearchedText, [start, end]: Span, isOpen: boolean): Span {
  return isOpen && source[start - 1] === ' ' && inText(start - 1) ? [start - 1, end] : [start, end]
}

/** The places of a number in one form in [from, until). */
function placesInForm(text: SearchedText, number: number, { print, isOpen }: Form, range: Span): Place[] {
  const { source, inText } = text
  const printed = print(String(number))
  const found: Place[] = []
  for (
    let at = source.indexOf(printed, range[0]);
    at >= 0 && at < range[1];
    at = source.indexOf(printed, at + 1)
  ) {
    const span: Span = [at, at + printed.length]
    const weight = isOpen ? openWeight(source, span) : plainWeight(source, span, String(number + 1))
    const isApart = isOpen || weight === WEAK.apart
    if (weight > 0 && inText(at)) found.push({ span: widened(text, span, isApart), weight })
  }
  return found
}

/** All places in [from, until) where note `number` may be marked, in whichever form. */
export const placesOf = (text: SearchedText, number: number, range: Span, forms: readonly Form[]): Place[] =>
  forms.flatMap((form) => placesInForm(text, number, form, range))
