import { type Entry, textOf } from './entry.ts'
import { finished } from './group.ts'

const MAX_LENGTH = 160
const MAX_WORDS = { plain: 18, numbered: 26, label: 3, question: 16 }

/** Openings of captions, source lines and letters: short, without a full stop, and still no title. */
const NO_TITLE = /^(?:Bron(?:nen)?:|Figuur \d|Tabel \d|Afbeelding \d|Grafiek \d|Kengetal\b|Geacht|Hoogachtend|Met vriendelijke groet|Zie:|https?:|www\.|[*“«])/
/** After these words comes a signature; its names and functions are no titles. */
const CLOSING = /^(?:Hoogachtend|Met vriendelijke groet|De (?:Minister|minister|Staatssecretaris|staatssecretaris)\b.*,\s)/

/** "CIZ – Centrum Indicatiestelling Zorg": an entry of a list of abbreviations. */
const ABBREVIATION = /^(?=\S*\p{Lu}\S*\p{Lu})\S{2,12}\s+[–-]\s/u
/** "Sjaak Wijma, Voorzitter Raad van Bestuur": a name and a function. */
const SIGNATURE = /^\p{Lu}\p{Ll}+ (?:(?:van|de|der|den|ten|ter|te) )*\p{Lu}\p{Ll}+, /u

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
  if (text.length > MAX_LENGTH || wordCount(text) > most || NO_TITLE.test(text) || SIGNATURE.test(text) || ABBREVIATION.test(text)) return false
  return /^[‘'(]?[\p{Lu}\d]/u.test(text) && /\p{L}{2}/u.test(text) && endsAsTitle(text)
}

const MAX_CLOSING = 160

export function opensClosing(entry: Entry): boolean {
  const text = textOf(entry)
  return text.length < MAX_CLOSING && CLOSING.test(text) && !text.endsWith('.')
}
