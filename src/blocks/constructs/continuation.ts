import type { Line } from '../../lines/line.ts'
import { asksForMore, finished, midPhrase, startsLower, startsUpper, urlCut } from '../../lines/row-ends.ts'
import { declaredBlock, declaredKind } from '../../lines/row-evidence.ts'
import { type Group, groupWords, lastLine } from '../groups/group.ts'
import { fits, hasRoom, type Layout } from '../layout.ts'
import type { PrintedText } from '../printed-text.ts'
import { SALUTATION } from '../rows/letterhead.ts'
import type { Vocabulary } from '../vocabulary.ts'
import type { Construct, Situation } from './construct.ts'
import { isEntry } from './entry.ts'
import { LABEL_ONLY, LABELLED } from './labelled.ts'
import { isPartTitle } from './part-title.ts'
import { endsRuling } from './ruled.ts'
import { wrappedRow } from './wrapped-row.ts'

/** Rows that a title may take before a short row with a capital after it begins the text. */
const TITLE_ROWS = 3
/**
 * An addressee or a signature: "Sjaak Wijma," and the function on the next row are one block; so is a number
 * that was cut,
 * "Verordening (EU) 2016/".
 */
const openEnd = (text: string): boolean => /[,/(-]$/.test(text)

/** "Financieren:" alone on a row. */
const LABEL = /^\p{Lu}\p{Ll}+(?: \p{L}+){0,2}:$/u
/** Where nearly every row inside a paragraph ends with a blank, one without it ends the paragraph. */
const HABIT = 0.8

const endsByHabit = (last: Line, layout: Layout): boolean => layout.trailing > HABIT && !last.trailing
const goesOnByHabit = (last: Line, layout: Layout): boolean => layout.trailing > HABIT && last.trailing

const NUMBERED = /^(?:decimal|section|capital)$/

const CLOSING = /^(?:Hoogachtend|Met vriendelijke groet(?:en)?|Met de meeste hoogachting),?$/

/** A title of a part, on whose row the first word of what follows had room. */
const endsPartTitle = (group: Group, line: Line, layout: Layout): boolean =>
  group.lines.length === 1 && isPartTitle(lastLine(group).text) && fits(lastLine(group), line, layout)

/** A numbered title that fills its row: the next row opens a sentence with a word that is no name. */
function endsNumberedTitle(group: Group, line: Line, vocabulary: Vocabulary): boolean {
  const first = /^\p{Lu}\p{Ll}+/u.exec(line.text)?.[0]
  if (!first || !group.marker || !NUMBERED.test(group.marker.style) || group.lines.length > TITLE_ROWS)
    return false
  const last = lastLine(group).text
  return !finished(last) && !openEnd(last) && !midPhrase(last) && vocabulary.isCommon(first)
}

/** "Geachte voorzitter," and "Antwoord 3": what follows is a block of its own. */
const isWhole = (group: Group): boolean => {
  if (group.lines.length === 2 && LABEL_ONLY.test(groupWords(group))) return true
  const text = group.lines.length === 1 ? lastLine(group).text : ''
  return SALUTATION.test(text) || CLOSING.test(text) || LABEL_ONLY.test(text)
}

/**
 * "Maatregel 1: Een landelijk overzicht" and then a sentence, where its first word had room on the row of the
 * title.
 */
const endsLabel = (group: Group, line: Line, layout: Layout): boolean =>
  group.lines.length === 1 &&
  LABELLED.test(lastLine(group).text) &&
  startsUpper(line.text) &&
  hasRoom(lastLine(group), line, layout)

/** A sentence ended, and the next row begins as a label or where this text begins paragraphs. */
const endsParagraph = (last: Line, line: Line, layout: Layout): boolean =>
  finished(last.text) && startsUpper(line.text) && (LABEL.test(line.text) || endsByHabit(last, layout))

/** The group is a title or a label, complete with its last row. */
const isComplete = (group: Group, line: Line, { layout, vocabulary }: PrintedText): boolean =>
  isWhole(group) || endsLabel(group, line, layout) || endsNumberedTitle(group, line, vocabulary)

/** The line end before `line` was meant: its first word had room, and the last row asks for no more. */
const isMeant = (last: Line, line: Line, layout: Layout): boolean =>
  !urlCut(last.text) && !openEnd(last.text) && !asksForMore(last.text) && fits(last, line, layout)

/** Under a sentence that ended one begins whose first word had room on the row above. */
const opensSentence = (last: Line, line: Line, layout: Layout): boolean =>
  finished(last.text) && startsUpper(line.text) && !goesOnByHabit(last, layout) && hasRoom(last, line, layout)

/** "AI: kunstmatige intelligentie" under such a row on which its first word had room. */
const opensEntry = (last: Line, line: Line, layout: Layout): boolean =>
  isEntry(last.text) && isEntry(line.text) && hasRoom(last, line, layout)

const opensOwn = (last: Line, line: Line, layout: Layout): boolean =>
  opensSentence(last, line, layout) || opensEntry(last, line, layout)

/** A title between the paragraphs of an extraction without blank rows. */
const TITLE = { words: 8, width: 0.6, text: 0.7 }

/** Short, and neither the beginning nor the end of a sentence. */
function mayBeTitle({ text }: Line, measure: number): boolean {
  const isShort = text.length < TITLE.width * measure && text.split(' ').length <= TITLE.words
  const goesOn = /[.:;,]$/.test(text) || midPhrase(text)
  return isShort && !goesOn && /^\p{Lu}/u.test(text) && startsUpper(text)
}

/**
 * "Vrijwilligheid" between a sentence that ended and one that begins: short, and what follows it is a row of
 * text.
 */
function opensTitle(last: Line, line: Line, { ahead, text }: Situation): boolean {
  const { layout } = text
  const measure = layout.measure(line)
  if (!finished(last.text) || !mayBeTitle(line, measure)) return false
  if (ahead?.index !== line.index + 1 || !fits(line, ahead, layout)) return false
  return startsUpper(ahead.text) && ahead.text.length > TITLE.text * measure
}

/** A soft hyphen stands inside a word: at a row's end or start, or on a row of its own. */
const isInsideWord = (last: Line, line: Line): boolean =>
  line.text.startsWith('\u00AD') || last.text.endsWith('\u00AD')

/** Directly under the previous row: a new block only when the line end there was meant. */
function breaksAfter(group: Group, line: Line, situation: Situation): boolean {
  const { text } = situation
  const last = lastLine(group)
  if (isInsideWord(last, line)) return false
  if (last.url) return line.url || !urlCut(last.text)
  if (isComplete(group, line, text) || endsParagraph(last, line, text.layout)) return true
  if (opensTitle(last, line, situation) || opensOwn(last, line, text.layout)) return true
  if (!isMeant(last, line, text.layout)) return false
  if (finished(last.text)) return !startsLower(line.text)
  return group.lines.length <= TITLE_ROWS && startsUpper(line.text)
}

function isHanging(group: Group, last: Line): boolean {
  if (group.lines.length > 1) return false
  if (group.role === 'note' || group.marker?.style === 'bullet') return true
  return group.marker !== null && midPhrase(last.text)
}

/** "Wat er komt:", "Hoogachtend," */
const introduces = (text: string): boolean => (startsUpper(text) && text.endsWith(':')) || CLOSING.test(text)

/** After a blank row: the first row of a list item or note is often set apart from its rest. */
function goesOnAfterBlank(group: Group, line: Line, { page, text }: Situation): boolean {
  const last = lastLine(group)
  if (isWhole(group) || endsPartTitle(group, line, text.layout) || introduces(line.text)) return false
  if (urlCut(last.text) || /\p{Ll}-$/u.test(last.text)) return true
  if (line.url || last.url || finished(last.text)) return false
  if (startsLower(line.text)) return true
  if (line.marker || fits(last, line, text.layout)) return false
  return page || isHanging(group, last)
}

/** So near the page end the cut sentence stands, and so long it is. */
const RECENT = 8
const SHORTEST_SENTENCE = 60

/**
 * The sentence that the page end cut: the latest unfinished group of running text near the end of the page
 * before.
 */
function cutSentence({ groups, frames }: Situation): Group | null {
  if (!frames) return null
  const recent = groups.slice(-RECENT).filter((group) => group.role === 'text')
  const isCut = (words: string): boolean => !finished(words) && words.length > SHORTEST_SENTENCE
  return recent.findLast((group) => isCut(groupWords(group))) ?? null
}

/** The last row of a note that goes on fills its column. */
const SHORT_NOTE = 60

/** The note at the very end of the page before, when its words do not end there. */
function cutNote({ groups }: Situation): Group | null {
  const note = groups.findLast((group) => group.role !== 'furniture')
  if (note?.role !== 'note') return null
  const { text } = lastLine(note)
  return !finished(text) && text.length > SHORT_NOTE ? note : null
}

/**
 * The running text, where no table parts it from what comes: its words would change places with those of the
 * table.
 */
function openBody({ body, groups }: Situation): Group | null {
  const table = groups.findLastIndex(({ role }) => role === 'table')
  return body && groups.lastIndexOf(body) > table ? body : null
}

/** A phrase that the page end cut goes on, whatever it goes on with. */
const goesOnOverPage = (body: Group, line: Line, situation: Situation): boolean =>
  (midPhrase(lastLine(body).text) && !line.marker) || goesOnAfterBlank(body, line, situation)

/** Over a page end: the running text, or the note or sentence that the page end cut. */
function overPage(line: Line, situation: Situation): Group | null {
  const { facts } = situation
  const body = openBody(situation)
  if (!body || line.marker?.style === 'bullet' || facts.contents.has(body.lines[0]?.index ?? -1)) return null
  if (!startsLower(line.text)) return goesOnOverPage(body, line, situation) ? body : null
  return finished(lastLine(body).text) ? (cutNote(situation) ?? cutSentence(situation)) : body
}

function onPage(line: Line, situation: Situation): Group | null {
  const { current, blank } = situation
  if (!current) return null
  if (blank) return goesOnAfterBlank(current, line, situation) ? current : null
  if (current.role === 'note') return current
  return breaksAfter(current, line, situation) ? null : current
}

/** The file declares the row part of a block that is not open, or something else than what is. */
function opensByEvidence(line: Line, { current, text }: Situation): boolean {
  if (declaredBlock(text, line) !== undefined) return true
  const kind = declaredKind(text, line)
  const open = current ? declaredKind(text, lastLine(current)) : undefined
  return kind !== undefined && open !== undefined && kind !== open
}

/**
 * A row that goes on with what is open: the note at the foot of a page, or the running text, also over a page
 * end.
 */
export const continuation: Construct = {
  name: 'continuation',
  read: (line, situation) => {
    if (opensByEvidence(line, situation)) return null
    if (!situation.text.layout.wrapped) {
      const open = wrappedRow(line, situation)
      return open ? { continues: open } : null
    }
    if (endsRuling(line, situation)) return null
    if (situation.facts.printedRows.has(situation.previous?.index ?? -1)) return null
    const group = situation.page ? overPage(line, situation) : onPage(line, situation)
    return group ? { continues: group } : null
  },
}
