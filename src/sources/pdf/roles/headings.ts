import { LETTER_LABEL } from '../../letter-labels.ts'
import type { Row } from '../rows/rows.ts'
import type { Group } from './groups.ts'
import { markerOf, numberDepth, taggedItem } from './markers.ts'
import { bodyOn, claim, type Paper, sizeAround } from './paper.ts'
import { opensQuestion } from './questions.ts'
import { isUnderlined } from './underlined.ts'

const LONGEST = 220
const MOST_ROWS = 4
const LARGER = 1.08
const TAGGED = /^(?:H[1-6]?|Title)$/
/** The heads and sums of a table are bold too. */
const VALUE = /^[-–+€(]*\d[\d.,]*[%)]?$/u
const areValues = (text: string): boolean => {
  const words = text.split(' ').slice(1)
  const values = words.filter((word) => VALUE.test(word)).length
  return (values >= 3 && values * 3 >= words.length) || (values >= 2 && values * 2 >= words.length)
}
const STARTS = /^(?:[\p{L}\d§(‘“'"«].*)?\p{L}{2}/u
/** "W12.31.45/IV", "No. 12" */
const isNumber = (text: string): boolean => {
  const [word = '', other] = text.replace(/^n[or]\. /iu, '').split(' ')
  return other === undefined && /\d/.test(word)
}
/** An address, a remark in brackets, and where a table or a figure comes from. */
const NO_TITLE = /https?:|www\.|^\([^)]{4,}\)$|^Bron(?:nen)?\s?:/u
/** "M O T I E" */
const SPACED_OUT = /^(?:\p{L} ){3,}\p{L}$/u
/** What a heading does not end with. */
const GOES_ON = /[,;:.…]$/u

/** A short group that looks apart from running text, or that opens a question or an answer. */
export function isHeading(paper: Paper, group: Group, next: Group | undefined): boolean {
  const [first] = group
  const text = textOf(group)
  if (!first || standsAside(first) || group.length > MOST_ROWS || !mayBeTitle(text)) return false
  if (headsForm(first)) return !LETTER_LABEL.test(text) && !GOES_ON.test(text)
  if (opensQuestion(group)) return true
  if (areValues(text) || (GOES_ON.test(text) && !isTagged(first))) return false
  return !markerOf(first)?.bullet && (looksLikeOne(paper, group) || isLeaning(paper, group, next))
}

/** The title of a form, or the name beside its text. */
const headsForm = ({ frame }: Row): boolean => frame === 'label' || frame === 'title'

/** In a margin or in the head of a letter; or the number of what stands below it. */
const standsAside = ({ side, turned, frame, numbers }: Row): boolean =>
  side || turned || numbers || frame === 'reference'

const mayBeTitle = (text: string): boolean =>
  text.length <= LONGEST &&
  (STARTS.test(text) || SPACED_OUT.test(text)) &&
  !NO_TITLE.test(text) &&
  !isNumber(text)

const textOf = (group: Group): string => group.map((row) => row.text).join(' ')

const isTagged = (row: Row): boolean => row.tag?.path.some((role) => TAGGED.test(role)) ?? false

function looksLikeOne(paper: Paper, group: Group): boolean {
  const body = bodyOn(paper, group[0]!.page)
  const size = sizeAround(paper, group[0]!.page)
  const large = group.every((row) => row.size >= LARGER * size)
  const bold = !body.bold && group.every((row) => row.bold)
  return large || bold || isNumbered(group) || isTaggedTitle(group)
}

/** The file tells a heading, and its number or its letters say so too. */
const isTaggedTitle = (group: Group): boolean =>
  isTagged(group[0]!) && (numberDepth(textOf(group)) > 0 || group[0]!.italic)

/**
 * "1.2.4.2 Brede determinanten": one short row with a number of so many parts is no paragraph, whatever it
 * looks like.
 */
const isNumbered = (group: Group): boolean =>
  group.length === 1 && /^\d{1,2}(?:\.\d{1,2}){2,3}\.?\s+\p{Lu}[^.;:]{2,80}$/u.test(textOf(group))

/** It looks set apart from the running text directly below it: in italics, or underlined. */
function isLeaning(paper: Paper, group: Group, next: Group | undefined): boolean {
  const [last, below] = [group.at(-1)!, next?.[0]]
  if (group.length > 2 || !below || isItem(group) || !OPENS_TITLE.test(textOf(group))) return false
  const body = bodyOn(paper, last.page)
  const isNear = below.page === last.page && below.y - last.y < 2.2 * body.pitch
  return isNear && ((!body.italic && leansOver(group, below)) || isLined(paper, group, below))
}

/** A whole paragraph in italics is a quotation. */
const leansOver = (group: Group, below: Row): boolean => group.every(leans) && !below.italic && !below.role

const isLined = (paper: Paper, group: Group, below: Row): boolean =>
  group.every((row) => isUnderlined(paper, row)) && !isUnderlined(paper, below)

/** "a. Voorzieningen", "§ 2" */
const OPENS_TITLE = /^(?:\(?[a-z][.)] )?[\p{Lu}\d‘'“§]/u
const leans = ({ italic, frame }: Row): boolean => italic && frame !== 'title'

/** A numbered question, or an item that the file tells without a marker. */
function isItem(group: Group): boolean {
  const [first] = group as [Row]
  return markerOf(first) ? textOf(group).endsWith('?') : taggedItem(first) !== null
}

/** "2   130 vragen over havens": a number that a wide gap parts from the words, whatever they begin with. */
const NUMBER = /^(?:\d{1,3}|\d{1,2}(?:\.[\da-z]{1,3})+|[A-Z])\.?$/u
const numberOf = ([first]: Group): string | null =>
  first && NUMBER.test(first.lead) && first.text.startsWith(`${first.lead} `) ? first.lead : null

export function nameHeading(paper: Paper, group: Group): void {
  const of = paper.name('h')
  const marker = numberOf(group)
  for (const row of group) {
    const hasMarker = marker !== null && row === group[0]
    claim(row, 'heading', hasMarker ? { of, marker } : { of })
  }
}
