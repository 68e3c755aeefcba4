import { type Entry, textOf } from './entry.ts'
import { finished } from './group.ts'

const MAX_LENGTH = 160
const MAX_WORDS = { plain: 18, numbered: 26, label: 3, question: 16 }

/** Openings of captions, source lines and letters: short, without a full stop, and still no title. */
const NO_TITLE =
  /^(?:Bron(?:nen)?:|Figuur \d|Tabel \d|Afbeelding \d|Grafiek \d|Kengetal\b|Geacht|Aan (?:de|het) (?:[Vv]oorzitter|[Mm]inister|[Ss]taatssecretaris|[Ll]eden|[Kk]oning|[Tt]weede|[Ee]erste)\b|Hoogachtend|Met vriendelijke groet|Zie:|https?:|www\.|[*“«])/
/** After these words comes a signature; its names and functions are no titles. */
const CLOSING =
  /^(?:Hoogachtend|Met vriendelijke groet|De (?:Minister|minister|Staatssecretaris|staatssecretaris)\b.*,\s)/

/** "CIZ – Centrum Indicatiestelling Zorg": an entry of a list of abbreviations. */
const ABBREVIATION = /^(?=\S*\p{Lu}\S*\p{Lu})\S{2,12}\s+[–-]\s/u
/** "De voorzitter van de commissie, Smals": the signature under a paper of a committee. */
const COMMITTEE =
  /^(?:De )?(?:fungerend |waarnemend )?(?:voorzitter|(?:adjunct-)?griffier) van de (?:vaste )?commissie\b/i
/** "Sjaak Wijma, Voorzitter Raad van Bestuur": a name and a function. */
const SIGNATURE = /^\p{Lu}\p{Ll}+ (?:(?:van|de|der|den|ten|ter|te) )*\p{Lu}\p{Ll}+, /u

/** Chapters that some councils print without a capital. */
const CHAPTER_WORD =
  /^(?:samenvatting|inleiding|literatuur|referenties|bijlagen?|conclusies?|aanbevelingen|kernboodschap|inhoud)$/

const OFFICE =
  /^(?:(?:[Dd]e|[Ww]aarnemend|[Aa]lgemeen|[Pp]lv\.) )*(?:[Vv]oorzitter|[Ss]ecretaris|[Dd]irecteur|[Pp]resident|[Gg]riffier)(?:$|,| (?:SER|RVS|Raad van Bestuur|van de (?:commissie|[Rr]aad))$)/
const NAME =
  /^(?:(?:[Mm]r|[Dd]r|[Pp]rof|[Dd]rs|[Ii]r|[Ii]ng|[Mm]w|[Dd]hr)\. ?)*(?:\p{Lu}\.){1,4} ?(?:(?:van|de|der|den|ten|ter|te|in|’t) ){0,3}\p{Lu}[\p{L}-]+$/u

/** A name with initials, or an office alone: a signature. */
const isSigner = (text: string): boolean => OFFICE.test(text) || NAME.test(text)

const wordCount = (text: string): number => text.split(/\s+/).length

function endsAsTitle(text: string): boolean {
  if (text.endsWith(':')) return wordCount(text) <= MAX_WORDS.label
  if (text.endsWith('?')) return wordCount(text) <= MAX_WORDS.question
  return !finished(text) && !/[,-]$/.test(text)
}

/** Short, begins with a capital or a number, and does not end as a sentence. */
export function isTitleLike(entry: Entry): boolean {
  const text = textOf(entry)
  const most = entry.group?.marker ? MAX_WORDS.numbered : MAX_WORDS.plain
  if (
    text.length > MAX_LENGTH ||
    wordCount(text) > most ||
    NO_TITLE.test(text) ||
    SIGNATURE.test(text) ||
    COMMITTEE.test(text) ||
    isSigner(text) ||
    ABBREVIATION.test(text)
  )
    return false
  if (CHAPTER_WORD.test(text)) return true
  return (
    (/^[‘'(]?[\p{Lu}\d]/u.test(text) || entry.group?.marker?.style === 'chapter') &&
    /\p{L}{2}/u.test(text) &&
    endsAsTitle(text)
  )
}

const MAX_CLOSING = 160
const PLACE_AND_DATE = /^\p{Lu}[\p{L}’' -]{2,25}, \d{1,2} \p{Ll}{3,9} \d{4}$/u

/** "Den Haag, 18 juni 2021" near the end: signatures follow. */
export const opensSignatures = (entry: Entry): boolean => PLACE_AND_DATE.test(textOf(entry))

/** The last clause of a motion; the names of its members follow. */
const END_OF_MOTION = /^en gaat over tot de orde van de dag/

export function opensClosing(entry: Entry): boolean {
  const text = textOf(entry)
  if (END_OF_MOTION.test(text)) return true
  return text.length < MAX_CLOSING && CLOSING.test(text) && !text.endsWith('.')
}
