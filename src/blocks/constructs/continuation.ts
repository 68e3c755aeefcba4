import type { Line } from '../../lines/line.ts'
import { finished, type Group, lastLine, startsLower, startsUpper, urlCut, words } from '../group.ts'
import { fits, hasRoom, type Layout } from '../layout.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { SALUTATION } from '../zones/letterhead.ts'
import type { Construct, Situation } from './construct.ts'
import { LABEL_ONLY, LABELLED } from './labelled.ts'

/** Rows that a title may take before a short row with a capital after it begins the text. */
const TITLE_ROWS = 3
/** An addressee or a signature: "Sjaak Wijma," and the function on the next row are one block. */
const openEnd = (text: string): boolean => /[,-]$/.test(text)

/** "Financieren:" alone on a row. */
const LABEL = /^\p{Lu}\p{Ll}+(?: \p{L}+){0,2}:$/u
/** Where nearly every row inside a paragraph ends with a blank, one without it ends the paragraph. */
const HABIT = 0.8

const endsByHabit = (last: Line, layout: Layout): boolean => layout.trailing > HABIT && !last.trailing

/** A row that ends in the middle of a phrase goes on, whatever comes. */
const MID_PHRASE =
  / (?:de|het|een|en|of|van|in|op|te|aan|voor|met|bij|dat|die|door|om|is|tot|uit|als|over|naar|wordt|worden|zijn|hun|deze|dit)$/
const NUMBERED = /^(?:decimal|section|capital)$/

const CLOSING = /^(?:Hoogachtend|Met vriendelijke groet(?:en)?|Met de meeste hoogachting),?$/

/** A numbered title that fills its row: the next row opens a sentence with a word that is no name. */
function endsNumberedTitle(group: Group, line: Line, vocabulary: Vocabulary): boolean {
  const first = /^\p{Lu}\p{Ll}+/u.exec(line.text)?.[0]
  if (!first || !group.marker || !NUMBERED.test(group.marker.style) || group.lines.length > TITLE_ROWS)
    return false
  const last = lastLine(group).text
  return !finished(last) && !openEnd(last) && !MID_PHRASE.test(last) && vocabulary.isCommon(first)
}

/** "Geachte voorzitter," and "Antwoord 3": what follows is a block of its own. */
const isWhole = (group: Group): boolean => {
  const text = group.lines.length === 1 ? lastLine(group).text : ''
  return SALUTATION.test(text) || CLOSING.test(text) || LABEL_ONLY.test(text)
}

/** "Maatregel 1: Een landelijk overzicht" and then a sentence, where its first word had room on the row of the title. */
const endsLabel = (group: Group, line: Line, layout: Layout): boolean =>
  group.lines.length === 1 &&
  LABELLED.test(lastLine(group).text) &&
  startsUpper(line.text) &&
  hasRoom(lastLine(group), line, layout)

/** Directly under the previous row: a new block only when the line end there was meant. */
function breaksAfter(group: Group, line: Line, { layout, vocabulary }: Situation): boolean {
  const last = lastLine(group)
  if (!layout.wrapped) return true
  if (last.url) return line.url || !urlCut(last.text)
  if (isWhole(group) || endsLabel(group, line, layout)) return true
  if (endsNumberedTitle(group, line, vocabulary)) return true
  if (finished(last.text) && startsUpper(line.text) && (LABEL.test(line.text) || endsByHabit(last, layout)))
    return true
  if (urlCut(last.text) || openEnd(last.text) || !fits(last, line, layout)) return false
  if (finished(last.text)) return !startsLower(line.text)
  return group.lines.length <= TITLE_ROWS && startsUpper(line.text)
}

function isHanging(group: Group, last: Line): boolean {
  if (group.lines.length > 1) return false
  if (group.role === 'note' || group.marker?.style === 'bullet') return true
  return group.marker !== null && MID_PHRASE.test(last.text)
}

/** After a blank row: the first row of a list item or note is often set apart from its rest. */
function goesOnAfterBlank(group: Group, line: Line, at: Situation): boolean {
  const last = lastLine(group)
  if (isWhole(group)) return false
  if (urlCut(last.text) || /\p{Ll}-$/u.test(last.text)) return true
  if (line.url || last.url || finished(last.text)) return false
  if (startsLower(line.text)) return true
  if (line.marker || fits(last, line, at.layout)) return false
  return at.page || isHanging(group, last)
}

/** The sentence that the page end cut: the latest unfinished group of running text near the end of the page before. */
function cutSentence(at: Situation): Group | null {
  const recent = at.groups.slice(-8).filter((group) => group.role === 'text')
  for (const group of recent.reverse()) {
    const whole = words(group)
    if (!finished(whole) && whole.length > 60) return group
  }
  return null
}

/** The note at the very end of the page before, when its words do not end there. */
function cutNote(at: Situation): Group | null {
  const last = at.groups.findLast((group) => group.role !== 'furniture')
  return last?.role === 'note' && !finished(lastLine(last).text) && lastLine(last).text.length > SHORT_NOTE
    ? last
    : null
}
/** The last row of a note that goes on fills its column. */
const SHORT_NOTE = 60

function continued(line: Line, at: Situation): Group | null {
  if (at.page) {
    if (!at.body || line.marker?.style === 'bullet' || at.zones.contents.has(at.body.lines[0]?.index ?? -1))
      return null
    if (startsLower(line.text))
      return finished(lastLine(at.body).text) ? (cutNote(at) ?? cutSentence(at)) : at.body
    return goesOnAfterBlank(at.body, line, at) ? at.body : null
  }
  const open = at.current
  if (!open) return null
  if (at.blank) return goesOnAfterBlank(open, line, at) ? open : null
  return breaksAfter(open, line, at) ? null : open
}

/** A row that goes on with what is open: the note at the foot of a page, or the running text, also over a page end. */
export const continuation: Construct = {
  name: 'continuation',
  read: (line, at) => {
    if (!at.layout.wrapped) return null
    const group = continued(line, at)
    return group ? { continues: group } : null
  },
}
