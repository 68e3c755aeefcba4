import { isFirst, precedes } from '../../lines/item-marker.ts'
import type { ItemMarker, Line } from '../../lines/line.ts'
import { finished } from '../../lines/row-ends.ts'
import { declaredKind } from '../../lines/row-evidence.ts'
import { type Group, lastLine } from '../groups/group.ts'
import { fits } from '../layout.ts'
import { besideNotes } from './beside-notes.ts'
import type { Construct, Situation } from './construct.ts'

const NEAR = 12

/**
 * "2." directly under running text opens an item only when a "1." did before: "dat 1. … en\n2. – wanneer" is
 * one sentence.
 */
function afterSibling(marker: ItemMarker, { groups, current }: Situation): boolean {
  const near = groups.slice(-NEAR).flatMap((group) => group.marker ?? [])
  return near.some((each) => precedes(each, marker)) || (current !== null && isNamedIn(current, marker))
}

/** The item before it stands in a row of running text: "voor a. huur en b. energie.\nc. Loonkosten …" */
function isNamedIn(open: Group, { label }: ItemMarker): boolean {
  const letter = /^(\(?)([b-z])([.)])$/.exec(label)
  if (!letter) return false
  const before = String.fromCharCode((letter[2]?.charCodeAt(0) ?? 0) - 1)
  const named = ` ${letter[1]}${before}${letter[3]} `
  return finished(lastLine(open).text) && open.lines.some(({ text }) => text.includes(named))
}

const opensRow = (marker: ItemMarker, situation: Situation): boolean =>
  isFirst(marker) || /section|capital/.test(marker.style) || afterSibling(marker, situation)

/** The bullet of the open item again, where neither of the two holds it as a dash in its sentence. */
function isNextBullet({ marker: own, lines }: Group, { label }: ItemMarker, line: Line): boolean {
  const dash = ` ${label} `
  return own?.label === label && ![...lines, line].some(({ text }) => text.slice(1).includes(dash))
}

/** What an item ends with when another follows: "de bus;", "het plein, en". */
const LISTED = /[,;](?: (?:en|of|dan wel|alsmede))?$/

/**
 * By its words, directly under the group `open`: a dash inside a sentence ("– waar dit kan – wordt …") opens
 * nothing.
 */
function opensUnder(open: Group, marker: ItemMarker, line: Line, situation: Situation): boolean {
  const last = lastLine(open)
  const ended = finished(last.text) || fits(last, line, situation.text.layout)
  const listed = LISTED.test(last.text)
  if (marker.style === 'bullet') return ended || listed || isNextBullet(open, marker, line)
  if (last.text.endsWith(':') && fits(last, line, situation.text.layout)) return true
  return (ended || listed) && opensRow(marker, situation)
}

/** What a name follows: "de heer", "mr. J.", "de heren Bos en"; "; en" stands before the last item. */
const BEFORE_NAME = new RegExp(
  [
    String.raw`(?:^|[\s(])(?:\p{Lu}\.|[Hh]ee?r|[Hh]eren|[Mm]evrouw|[Dd]ames|[Mm]inister|[Ss]taatssecretaris`,
    '[Ww]ethouder|[Ll]id|[Ll]eden|(?:[Mm]w|[Dd]hr|[Mm]r|[Dd]r|[Dd]rs|[Ii]r|[Ii]ng|[Pp]rof)\\.)$',
  ].join('|'),
  'u',
)

/** "… van de heer J. / v. Dijk": a letter before a name, where no next item keeps the series up. */
function isInitial({ text, marker }: Line, { current, ahead }: Situation): boolean {
  if (marker?.style !== 'letter' || !/^[a-z]\. ?\p{Lu}/u.test(text) || !current) return false
  if (ahead?.marker && precedes(marker, ahead.marker)) return false
  const before = lastLine(current).text
  return BEFORE_NAME.test(before) || /(?<!\p{L})\p{Lu}\p{L}{1,40} (?:en|of)$/u.test(before)
}

/** Whether the letters near by count up to this one, which no item has yet. */
function isNextLetter(marker: ItemMarker, { groups, ahead }: Situation): boolean {
  if (ahead?.marker && precedes(marker, ahead.marker)) return true
  const near = groups.slice(-NEAR).flatMap((group) => group.marker ?? [])
  const before = near.findLastIndex((each) => precedes(each, marker))
  return before >= 0 && !near.slice(before).some(({ label }) => label === marker.label)
}

const NAME_FIRST = /^[b-z]\. ?\p{Lu}\p{Ll}+ \p{Ll}.*\.$/u

/** "v. Dijk heeft het plan gemaakt.": a sentence that opens with a name, and no letter of a list near by. */
const opensWithName = ({ text, marker }: Line, situation: Situation): boolean =>
  marker?.style === 'letter' &&
  NAME_FIRST.test(text) &&
  !isNextLetter(marker, situation) &&
  !(situation.current && isNamedIn(situation.current, marker))

function opensByWords(line: Line, situation: Situation): boolean {
  const { current, blank, page, text, facts, previous } = situation
  if ((!blank && isInitial(line, situation)) || opensWithName(line, situation)) return false
  if (!line.marker || (current?.role === 'note' && !blank && !page)) return false
  if (!current || blank || page || !text.layout.wrapped) return true
  if (facts.printedRows.has(previous?.index ?? -1)) return true
  return opensUnder(current, line.marker, line, situation)
}

/**
 * The file tells an item; it also tells a heading, whose number is read in the same way, and everything that
 * is neither.
 */
function opensItem(line: Line, situation: Situation): boolean {
  const kind = declaredKind(situation.text, line)
  if (kind === undefined) return opensByWords(line, situation)
  return kind === 'item' || (kind === 'heading' && line.marker !== null)
}

/**
 * A bullet or number that opens a list item or a numbered heading; which of the two is decided by its
 * neighbours later.
 */
export const item: Construct = {
  name: 'item',
  read: (line, situation) =>
    opensItem(line, situation)
      ? { opens: { role: 'text', marker: line.marker, beside: besideNotes(situation) } }
      : null,
}
