import type { LedgerRule } from '../../diagnostics.ts'
import type { Line } from '../../lines/line.ts'
import { FUNCTION_WORDS } from '../../text/words.ts'
import type { PrintedText } from '../printed-text.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { isDropCap } from './drop-caps.ts'

/** What becomes of the line end between two rows of one block. `hyphen`: the hyphen itself is dropped. */
export interface LineEnd {
  rule: LedgerRule
  hyphen: 'drop' | 'keep' | 'none'
  /** What the reader sees between the two: a space, or nothing. */
  as: '' | ' '
}

const SPACE: LineEnd = { rule: 'line-end', hyphen: 'none', as: ' ' }
const JOIN: LineEnd = { rule: 'hyphen-join', hyphen: 'drop', as: '' }
const KEEP: LineEnd = { rule: 'hyphen-keep', hyphen: 'keep', as: '' }
const LOST: LineEnd = { rule: 'lost-hyphen-join', hyphen: 'none', as: '' }
/**
 * A soft hyphen that the extraction put on the next row, or on one of its own: it is not shown in any case.
 */
const SOFT: LineEnd = { rule: 'hyphen-join', hyphen: 'none', as: '' }
/** "Verordening (EU) 2016/|679" is one number. */
const NUMBER: LineEnd = { rule: 'number-join', hyphen: 'none', as: '' }
const isCutNumber = (text: string, next: string): boolean =>
  /(?<!\d)\d{2,4}\/$/.test(text) && /^\d/.test(next)
const APART: LineEnd = { rule: 'drop-cap', hyphen: 'none', as: '' }
const SUSPENDED: LineEnd = { rule: 'line-end', hyphen: 'keep', as: ' ' }

const HYPHEN = /[-\u2010\u00AD]$/
/** "zorg- en ondersteuningsvragen": the hyphen stands for the word to come. */
const CONJUNCTION = /^(?:en|of|tot|en\/of|dan|als|naar|noch)(?![\p{L}\d-])/u
const LAST_WORD = /(?<![\p{L}\d])[\p{L}\d]+(?=[-\u2010\u00AD]$)/u
const FIRST_WORD = /^[\p{L}\d]+/u

/**
 * Inside a web address: a hyphen in the path belongs to it, one in the host name was put in by the line end.
 */
function inUrl(tail: string, next: string): LineEnd | null {
  const url = /(?:https?:\/\/|www\.)\S*$/i.exec(tail)?.[0]
  if (!url) return null
  if (goesOnWith(url, next)) return urlJoin('none')
  if (!/[-/_=&?]$/.test(url) || /^(?:https?:|file:|www\.)/i.test(next)) return null
  if (!url.endsWith('-')) return urlJoin('none')
  const isInPath = url.replace(/^https?:\/\//i, '').includes('/')
  return urlJoin(isInPath ? 'keep' : 'drop')
}

const urlJoin = (hyphen: LineEnd['hyphen']): LineEnd => ({ rule: 'url-join', hyphen, as: '' })

/** "https://|www.example.nl", "…/nota|%202031.pdf" */
const goesOnWith = (url: string, next: string): boolean =>
  (/:\/\/$/.test(url) && /^\w/.test(next)) || /^%[\dA-F]{2}/i.test(next)

/**
 * "otc-|derivaten": without a vowel it is no syllable but an abbreviation; "niet-|essentieel" is written so.
 */
const NO_SYLLABLE = /^[bcdfghjklmnpqrstvwxz]{2,4}$|^(?:otc|niet|non)$/i
/** "ex-|minister", but "ex-|ploitatie": it is written so before a person. */
const FORMER = /^(?:ex|oud|vice)$/i
const PERSON = new RegExp(
  [
    '^(?:minister|president|premier|wethouder|burgemeester|voorzitter|directeur|griffier|secretaris',
    'kamerlid|raadslid|partner|werknemer|gedetineerde?|militair|leerling)(?:s|en|n|es)?$',
  ].join('|'),
  'i',
)
/** No word ends with these unless it is known: "Zuivel-|niet dranken" is no "Zuivelniet". */
const NO_LAST_PART = /^(?:niet|geen|wel|met|van|zonder|per)$/iu
/** "niet-|temin" is one word. */
const ONE_WORD = /^niet(?:temin|tegenstaande|s)$/i

/** Abbreviations, digits and single letters keep their hyphen: Wlz-|uitvoerders, 24-|uurszorg, e-|health. */
const keepsHyphen = (head: string): boolean =>
  /\d$|\p{Lu}\p{Lu}$/u.test(head) || [...head].length === 1 || NO_SYLLABLE.test(head)

/** Words that are written with a hyphen, wherever they stand in a row. */
const isHyphenated = (head: string, tail: string): boolean =>
  NO_LAST_PART.test(tail) || (FORMER.test(head) && PERSON.test(tail))

function afterHyphen(head: string, next: string, vocabulary: Vocabulary): LineEnd {
  const tail = FIRST_WORD.exec(next)?.[0] ?? ''
  if (CONJUNCTION.test(next)) return SUSPENDED
  if (/^\p{Lu}|^\d/u.test(tail)) return KEEP
  if (vocabulary.has(head + tail) || ONE_WORD.test(head + tail)) return JOIN
  if (vocabulary.has(`${head}-${tail}`) || keepsHyphen(head)) return KEEP
  return isHyphenated(head, tail) || isAbbreviation(head, vocabulary) ? KEEP : JOIN
}

/** "Wlz", "Wmo": short, with a capital, and known as a word of its own or as the opening of a compound. */
function isAbbreviation(head: string, vocabulary: Vocabulary): boolean {
  if (!/^\p{Lu}/u.test(head) || [...head].length > 5) return false
  return vocabulary.opensCompound(head) || (vocabulary.has(head) && !vocabulary.isCommon(head))
}

type Known = Pick<PrintedText, 'source' | 'layout' | 'vocabulary'>

/** Above this share of rows that end with a blank, a row without one was cut inside a word. */
const TRAILING_HABIT = 0.6

/**
 * "onder|steuning": when the corpus has the whole word and the row shows the cut or a half is no word;
 * without the whole word only when the row shows it and neither half is one.
 */
function lostHyphen(line: Line, next: string, { layout, vocabulary }: Known): boolean {
  const head = /(?<![\p{L}\d])[\p{L}\d]+$/u.exec(line.text)?.[0] ?? ''
  const tail = FIRST_WORD.exec(next)?.[0] ?? ''
  if (head.length < 2 || tail.length < 2 || !startsWithLower(tail) || line.trailing) return false
  const cut = layout.trailing > TRAILING_HABIT
  if (FUNCTION_WORDS.has(head.toLowerCase()) && FUNCTION_WORDS.has(tail.toLowerCase())) return false
  const halves = [head, tail].filter((half) => vocabulary.has(half)).length
  return vocabulary.has(head + tail) ? cut || halves < 2 : cut && halves === 0
}

/** Words on both sides of a soft hyphen are one, but not behind the end of a sentence. */
function softEnd(line: Line, next: string, { source }: Known): LineEnd {
  const before = source.slice(0, line.start + line.text.length).slice(-SOFT_REACH)
  const isCut = /[\p{L}\d][\s\u00AD]*$/u.test(before) && /^\u00AD*(?:[\p{L}\d]|$)/u.test(next)
  return isCut ? SOFT : SPACE
}
const SOFT_REACH = 80

const startsWithLower = (word: string): boolean => /^\p{Ll}/u.test(word)

/** Decides the line end between `line` and the words `next` that follow it in the same block. */
export function lineEnd(line: Line, next: string, text: Known): LineEnd {
  if (startsWithLower(next) && isDropCap(line, text.source)) return APART
  if (isCutNumber(line.text, next)) return NUMBER
  if (next.startsWith('\u00AD') || /^\u00AD+$/.test(line.text)) return softEnd(line, next, text)
  const url = inUrl(line.text, next)
  if (url) return url
  if (!HYPHEN.test(line.text)) return lostHyphen(line, next, text) ? LOST : SPACE
  const head = LAST_WORD.exec(line.text)?.[0]
  return head ? afterHyphen(head, next, text.vocabulary) : SPACE
}
