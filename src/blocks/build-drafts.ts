import type { ItemMarker } from '../lines/line.ts'
import type { Structure } from '../sources/evidence.ts'
import type { Piece } from '../text/piece.ts'
import type { Draft, Zone } from './draft.ts'
import { noteLabel } from './notes/note-markers.ts'
import type { Passage } from './passages/passage.ts'
import type { PassageFacts, PassageText } from './passages/passage-facts.ts'
import { splitAtMarkers } from './pieces/marker-pieces.ts'
import type { TableContent } from './tables/table-pieces.ts'

/** Bullets carry no number. */
const itemNumber = ({ style, label }: ItemMarker): string | undefined =>
  style !== 'bullet' && /[\p{L}\d]/u.test(label) ? label : undefined
const titleNumber = ({ label }: ItemMarker): string => label.replace(/\.$/, '')

/** A number without words behind it is what the block says. */
const isShown = ({ group, pieces }: Passage): boolean =>
  group?.role === 'text' &&
  group.marker !== null &&
  pieces[0]?.kind === 'text' &&
  pieces[0].start === group.lines[0]?.start

/** The number as printed: a title goes without its full stop. */
function numberOf(passage: Passage, { titles, figures }: PassageFacts): { number?: string } {
  const marker = isShown(passage) ? null : passage.group?.marker
  if (!marker) return figures.get(passage) ?? {}
  const number = titles.has(passage) ? titleNumber(marker) : itemNumber(marker)
  return number === undefined ? {} : { number }
}

/** The number of a heading is kept as that, not as the number of an item. */
const headingPieces = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece, i) =>
    i === 0 && piece.rule === 'list-number' ? { ...piece, rule: 'heading-number' } : piece,
  )

function headingLevel({ group }: Passage, { text }: PassageText): { level?: number } {
  const level = group?.lines[0] && text.evidence(group.lines[0])?.role?.level
  return level === undefined ? {} : { level }
}

/** The part of a regulation that the file declares a passage to open. */
function partOf({ group }: Passage, { text }: PassageText): { part?: Structure } {
  const structure = group?.lines[0] && text.evidence(group.lines[0])?.role?.structure
  return structure === undefined ? {} : { part: structure }
}

/** A row of the contents. */
const zoneOf = ({ group }: Passage, { rows }: PassageText): { zone?: Zone } =>
  rows.contents.has(group?.lines[0]?.index ?? -1) ? { zone: 'contents' } : {}

/** A passage of text as the block that the facts make of it. */
function textDraft(passage: Passage, input: PassageText, facts: PassageFacts): Draft {
  const pieces = splitAtMarkers(passage.pieces, facts.noteMarkers)
  const box = facts.boxes.get(passage)
  const common = { ...numberOf(passage, facts), ...(box !== undefined && { box }) }
  const part = partOf(passage, input)
  switch (facts.kinds.get(passage)) {
    case 'heading':
      return {
        type: 'heading',
        pieces: headingPieces(pieces),
        ...common,
        ...headingLevel(passage, input),
        ...(passage.group?.lines[0]?.label && { beside: true }),
        ...part,
      }
    case 'listItem':
      return { type: 'listItem', pieces, level: facts.depths.get(passage) ?? 1, ...common, ...part }
    case 'figure':
      return { type: 'figure', pieces, ...common }
    default:
      return { type: 'paragraph', pieces, ...common, ...part, ...zoneOf(passage, input) }
  }
}

/** Markers of notes in cells are told by the file only: where there are none, the table stays as it is. */
function tableDraft(table: TableContent, { noteMarkers }: PassageFacts): Draft {
  const cut = (pieces: readonly Piece[]): readonly Piece[] => splitAtMarkers(pieces, noteMarkers)
  const rows = table.rows.map((row) => row.map(cut))
  return { type: 'table', ...table, pieces: cut(table.pieces), rows }
}

const alsoOf = ({ group }: Passage): { also?: string[] } =>
  group?.note?.also ? { also: group.note.also.map(String) } : {}

function draftOf(passage: Passage, input: PassageText, facts: PassageFacts): Draft {
  if (passage.table) return tableDraft(passage.table, facts)
  if (facts.kinds.get(passage) === 'footnote')
    return { type: 'footnote', marker: noteLabel(passage), pieces: passage.pieces, ...alsoOf(passage) }
  return textDraft(passage, input, facts)
}

const boxDraft = (box: number): Draft => ({ type: 'box', pieces: [], number: String(box), box })

/**
 * Folds what the annotators found into blocks, in reading order; a box stands before the first block it
 * holds.
 */
export function buildDrafts(input: PassageText, facts: PassageFacts): Draft[] {
  const firsts = new Map([...facts.boxes].toReversed().map(([passage, box]) => [box, passage]))
  return facts.order.flatMap((passage) => {
    const draft = draftOf(passage, input, facts)
    const box = facts.boxes.get(passage)
    return box !== undefined && firsts.get(box) === passage ? [boxDraft(box), draft] : [draft]
  })
}
