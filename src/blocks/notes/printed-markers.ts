import { RAISED, raised } from '../../text/raised.ts'
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

/** What may stand right before a marker: a word, a closing sign, a year. */
const BEFORE = /[\p{L}\d.,:;»”’)\]?!%]/u

/**
 * "Wmo 2015.30" is a year and note 30, "3.601" a number: after a digit only a year of four digits carries a
 * marker.
 */
function afterYear(source: string, offset: number): boolean {
  const end = /[.,]/.test(source[offset - 1] ?? '') ? offset - 1 : offset
  return /(?<!\d)(?:19|20)\d\d$/.test(source.slice(Math.max(0, end - 5), end))
}

/** What stands before the offset may carry a marker. */
function mayCarry(source: string, offset: number): boolean {
  const before = source[offset - 1] ?? ''
  if (!BEFORE.test(before)) return false
  const sign = /[.,]/.test(before) ? source[offset - 2] : before
  return !/\d/.test(sign ?? '') || afterYear(source, offset)
}

/** What stands behind a marker: no word or number, or the `next` marker ("910"). */
function isFree(rest: string, next: string): boolean {
  if (!/^[\p{L}\d]/u.test(rest)) return true
  return rest.startsWith(next) && !/[\p{L}\d]/u.test(rest[next.length] ?? '')
}

const isRaised = (sign: string | undefined): boolean => RAISED.includes(sign ?? ' ')

interface Sought {
  /** The marker as printed in one form. */
  printed: string
  isOpen: boolean
  /** The marker that may be glued behind it. */
  next: string
}

/** True when the `printed` at this offset is a marker. */
function isMarker(
  { source, inText }: SearchedText,
  offset: number,
  { printed, isOpen, next }: Sought,
): boolean {
  if (!inText(offset)) return false
  const end = offset + printed.length
  if (isOpen) return !isRaised(source[offset - 1]) && !isRaised(source[end])
  return isFree(source.slice(end, end + next.length + 1), next) && mayCarry(source, offset)
}

/** The first place of a marker in one form in [from, until); an open one takes the blank before it along. */
function findForm(text: SearchedText, sought: Sought, [from, until]: Span): Span | null {
  const { source, inText } = text
  const { printed, isOpen } = sought
  for (
    let offset = source.indexOf(printed, from);
    offset >= 0;
    offset = source.indexOf(printed, offset + 1)
  ) {
    if (offset >= until) return null
    if (!isMarker(text, offset, sought)) continue
    const hasBlank = isOpen && source[offset - 1] === ' ' && inText(offset - 1)
    return [hasBlank ? offset - 1 : offset, offset + printed.length]
  }
  return null
}

/** The first place of note `number` in [from, until), in whichever form. */
export function findMarker(
  text: SearchedText,
  number: number,
  range: Span,
  forms: readonly Form[],
): Span | null {
  const next = String(number + 1)
  const found = forms.flatMap(({ print, isOpen }) => {
    const span = findForm(text, { printed: print(String(number)), isOpen, next }, range)
    return span ? [span] : []
  })
  return found.toSorted((a, b) => a[0] - b[0])[0] ?? null
}
