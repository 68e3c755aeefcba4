import { finished } from '../../lines/row-ends.ts'
import { isNoTitle } from './no-title.ts'
import type { Passage } from './passage.ts'

const MAX_LENGTH = 160
const MAX_WORDS = { plain: 18, numbered: 26, label: 3, question: 16 }

/** "CIZ – Centrum Indicatiestelling Zorg": an entry of a list of abbreviations. */
const ABBREVIATION = /^(?=\S*\p{Lu}\S*\p{Lu})\S{2,12}\s+[–-]\s/u
/** "De voorzitter van de commissie, Smals": the signature under a paper of a committee. */
const COMMITTEE =
  /^(?:De )?(?:fungerend |waarnemend )?(?:voorzitter|(?:adjunct-)?griffier) van de (?:vaste )?commissie\b/i
/** "Sjaak Wijma, Voorzitter Raad van Bestuur": a name and a function. */
const SIGNATURE = /^\p{Lu}\p{Ll}+ (?:(?:van|de|der|den|ten|ter|te) )*\p{Lu}\p{Ll}+, /u

/** Chapters that some councils print without a capital. */
const CHAPTER_WORD = new RegExp(
  [
    '^(?:samenvatting|inleiding|literatuur|referenties|bijlagen?|conclusies?|aanbevelingen',
    'kernboodschap|inhoud)$',
  ].join('|'),
)

const OFFICE = new RegExp(
  [
    String.raw`^(?:(?:[Dd]e|[Ww]aarnemend|[Aa]lgemeen|[Pp]lv\.) )*(?:[Vv]oorzitter|[Ss]ecretaris`,
    '[Dd]irecteur|[Pp]resident|[Gg]riffier)(?:$|,',
    ' (?:SER|RVS|Raad van Bestuur|van de (?:commissie|[Rr]aad))$)',
  ].join('|'),
)
const NAME = new RegExp(
  [
    '^(?:(?:[Mm]r|[Dd]r|[Pp]rof|[Dd]rs|[Ii]r|[Ii]ng|[Mm]w',
    String.raw`[Dd]hr)\. ?)*(?:\p{Lu}\.){1,4} ?(?:(?:van|de|der|den|ten|ter|te|in`,
    String.raw`’t) ){0,3}\p{Lu}[\p{L}-]+(?:, \p{Ll}[\p{L} -]{2,40})?$`,
  ].join('|'),
  'u',
)

/** A name with initials, "A. Proef, griffier", or an office alone: a signature. */
const isSigner = (text: string): boolean => OFFICE.test(text) || NAME.test(text)

const wordCount = (text: string): number => text.split(/\s+/).length

function endsAsTitle(text: string): boolean {
  if (text.endsWith(':')) return wordCount(text) <= MAX_WORDS.label
  if (text.endsWith('?')) return wordCount(text) <= MAX_WORDS.question
  return !finished(text) && !/[,-]$/.test(text)
}

/** What is short and has capitals, and is something else; a signature has no number. */
const isOther = (text: string, isNumbered: boolean): boolean =>
  (!isNumbered && SIGNATURE.test(text)) ||
  [COMMITTEE, ABBREVIATION].some((pattern) => pattern.test(text)) ||
  isSigner(text) ||
  isNoTitle(text)

const isShort = (text: string, most: number): boolean => text.length <= MAX_LENGTH && wordCount(text) <= most

/** Begins with a capital or a number; only a chapter that is numbered may do without. */
const beginsAsTitle = (text: string, isChapter: boolean): boolean =>
  /\p{L}{2}/u.test(text) && (isChapter || /^[‘'(]?[\p{Lu}\d]/u.test(text))

/** Short, begins with a capital or a number, and does not end as a sentence. */
export function isTitleLike({ text, group }: Passage): boolean {
  const most = group?.marker ? MAX_WORDS.numbered : MAX_WORDS.plain
  if (!isShort(text, most) || isOther(text, Boolean(group?.marker))) return false
  if (CHAPTER_WORD.test(text)) return true
  return beginsAsTitle(text, group?.marker?.style === 'chapter') && endsAsTitle(text)
}
