import { endsMidPhrase } from '../../../text/mid-phrase.ts'
import type { Row } from '../rows/rows.ts'
import { most } from '../rows/rows.ts'
import { isAddress, isClosing, isNextField, isRestOfValue } from './letter-rows.ts'
import { isLineStep, lineSteps } from './line-steps.ts'
import { markerOf, numberDepth, taggedItem } from './markers.ts'
import { type Paper, unnamed } from './paper.ts'

/** Rows that are printed as one piece of text. */
export type Group = Row[]

/** In pitches: a step wider than this is a gap. */
const GAP = 1.28
const SIZE_STEP = 0.06
/** In points: a first row set in by more than this opens a paragraph. */
const INDENT = 6

/** The rows that nobody has named, as groups in reading order; the first row of each opens. */
export function groupsOf(paper: Paper): Group[] {
  const groups: Group[] = []
  const [pitches, steps] = [pitchesOf(paper), lineSteps(paper.rows)]
  for (const row of unnamed(paper.rows)) {
    const group = groups.at(-1)
    if (group && goesOn(group, row, { pitch: pitchAt(paper, pitches, row), steps })) group.push(row)
    else groups.push([row])
  }
  for (const [first] of groups) if (first) first.opens = true
  return groups
}

/** From base line to base line where a row stands; more for rows that are larger than running text. */
export const pitchAt = ({ body }: Paper, pitches: ReadonlyMap<string, number>, row: Row): number =>
  (pitches.get(regionOf(row)) ?? body.pitch) * Math.max(1, row.size / body.size)

export const regionOf = (row: Row): string => `${row.page}.${row.region}`

/** From base line to base line in each region, where it has enough rows to tell. */
export function pitchesOf(paper: Paper): Map<string, number> {
  const pitches = new Map<string, number>()
  for (const [region, rows] of Map.groupBy(paper.rows, regionOf)) {
    const steps = rows.slice(1).map((row, index) => Math.round((row.y - rows[index]!.y) * 5) / 5)
    const plain = steps.filter((step) => step > 0.8 * paper.body.size && step < 2.6 * paper.body.size)
    if (plain.length >= 4) pitches.set(region, Math.min(most(plain)!, 1.2 * paper.body.pitch))
  }
  return pitches
}

/** In one region, turned alike, and in one item of the tags. */
const standsWith = (last: Row, row: Row): boolean =>
  regionOf(last) === regionOf(row) &&
  last.turned === row.turned &&
  taggedItem(last) === taggedItem(row) &&
  !leavesHeading(last, row)

/** How far below each other rows stand: most of them here, and those inside sentences. */
interface Steps {
  pitch: number
  steps: readonly number[]
}

function goesOn(group: Group, row: Row, { pitch, steps }: Steps): boolean {
  const last = group.at(-1)!
  if (!standsWith(last, row) || opensOwn(group, row)) return false
  if (isGap(last, row, pitch) && !isLineStep(group, row, steps)) return false
  if (samePart(last, row) ? !isNextName(last, row) : runsOn(last, row)) return true
  if (isAddress(group, row) || isRestOfValue(group, row)) return true
  return !(isNextPart(last, row) || endsEarly(last, row) || isSetIn(group, row))
}

/** It looks otherwise, has a marker, or is a field or a closing line of a letter. */
const opensOwn = (group: Group, row: Row): boolean =>
  looksOther(group.at(-1)!, row) ||
  markerOf(row) !== null ||
  isSetOut(group, row) ||
  isNextField(group, row) ||
  isClosing(group.at(-1)!) ||
  isClosing(row)

/** The tags end a heading, or open one, between the two. */
function leavesHeading({ tag: a }: Row, { tag: b }: Row): boolean {
  const heads = [a, b].map((tag) => /^H[1-6]?$/.test(tag?.path.at(-1) ?? ''))
  return Boolean(a && b) && (heads[0] || heads[1])! && a!.ids.at(-1) !== b!.ids.at(-1)
}

/** Begins left of the marker of the item above: a new paragraph beside the list. */
const isSetOut = ([first]: Group, row: Row): boolean =>
  markerOf(first!) !== null && row.box[0] < first!.box[0] - 2 && !samePart(first!, row)

/** Under each other and short, both with a capital: names of those who sign, in one part of the file. */
const isNextName = (last: Row, row: Row): boolean =>
  [last, row].every(
    ({ text, bold }) => !bold && text.length < 45 && /^\p{Lu}/u.test(text) && !/[,–-]$/u.test(text),
  ) && endsEarly(last, row)

/** Part of the column that a row takes at least when its sentence goes on. */
const LONG = 0.6

/**
 * A long row without an end, and below it a small letter: whoever broke the row there, the sentence goes on.
 */
function runsOn(last: Row, row: Row): boolean {
  const isLong = last.box[2] - last.box[0] > LONG * (last.column[1] - last.column[0])
  if (!isLong || /[.:;?!]$/u.test(last.text) || row.box[0] - last.box[0] > HANGING) return false
  if (OPEN.test(last.text)) return true
  return endsMidPhrase(last.text) || (/^[(«‘“]?\p{Ll}/u.test(row.text) && row.box[0] - last.box[0] < INDENT)
}
/** A bracket that the row does not close. */
const OPEN = /\([^()]*$/u
/** In points: from the bullet of an item to its words. */
const HANGING = 40

export const isGap = (last: Row, row: Row, pitch: number): boolean =>
  row.y - last.y > GAP * Math.max(pitch, 1.1 * Math.min(last.size, row.size)) || row.y < last.y - 2

function looksOther(last: Row, row: Row): boolean {
  if (Math.abs(last.size - row.size) > SIZE_STEP * last.size) return true
  if (last.bold !== row.bold) return lookAt(last, last.text.length - 1, 'bold') !== lookAt(row, 0, 'bold')
  if (last.italic === row.italic) return false
  return endsEarly(last, row) || Math.abs(last.box[0] - row.box[0]) > INDENT || numberDepth(last.text) > 0
}

/** How the letter at a place looks: as its row, but for runs that look otherwise. */
const lookAt = (row: Row, at: number, look: 'bold' | 'italic'): boolean =>
  row.runs.find(({ start, end }) => start <= at && at < end)?.[look] ?? row[look]

/** Both rows stand in one tagged paragraph. */
function samePart(last: Row, row: Row): boolean {
  const [a, b] = [partOf(last), partOf(row)]
  return a !== null && a === b && last.tag!.path.at(-1) !== 'TD'
}

const PARTS = new Set([
  'P',
  'H',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'LI',
  'LBody',
  'Note',
  'Caption',
  'TD',
  'TH',
])

/** The number of the paragraph that a row is tagged in, else that of the innermost element; null for none. */
function partOf({ tag }: Row): number | null {
  if (!tag || tag.ids.length < 2) return null
  const index = tag.path.findLastIndex((role) => PARTS.has(role))
  return tag.ids[index < 0 ? tag.ids.length - 1 : index] ?? null
}

/** The file has another paragraph begin where a sentence ends. */
const isNextPart = ({ tag: a, text }: Row, { tag: b, text: below }: Row): boolean =>
  Boolean(a && b && isParagraph(a) && isParagraph(b)) &&
  /(?<![\s.]\p{Lu})[.!?]$/u.test(text) &&
  /^\p{Lu}/u.test(below)
const isParagraph = ({ path, ids }: NonNullable<Row['tag']>): boolean => ids.length > 1 && path.at(-1) === 'P'

/** The first word of the next row would have fitted behind the last: somebody ended the row here. */
function endsEarly(last: Row, row: Row): boolean {
  const word = /^\S+/u.exec(row.text)?.[0].length ?? 1
  const letter = (row.box[2] - row.box[0]) / Math.max(1, row.text.length)
  return last.box[2] + (word + 1) * letter + 1.2 * last.size < last.column[1]
}

/** Set in from the rows above, which begin at one place. */
const isSetIn = (group: Group, row: Row): boolean =>
  row.box[0] - group.at(-1)!.box[0] > INDENT && group.length > 1 && /[.!?:;]$/u.test(group.at(-1)!.text)
