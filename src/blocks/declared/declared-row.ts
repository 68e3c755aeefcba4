import { bulletMarker } from '../../lines/item-marker.ts'
import type { ItemMarker, Line } from '../../lines/line.ts'
import { declaredKind, declaredRole, type RowEvidence } from '../../lines/row-evidence.ts'
import type { Construct, Opening } from '../constructs/construct.ts'
import type { PrintedText } from '../printed-text.ts'
import type { NoteOpening } from '../rows/row-facts.ts'

/** "12 Words", "* Words", "[3] Words", "iv) Words" */
const LABEL = /^\[?(\d{1,3}|[ivxlc]{1,6}|[*†‡]{1,3})[\]).]?\s*(?=\S)/u

/** "[3]" → "3" */
export const bareLabel = (printed: string): string =>
  printed.replace(/^[[(]|(?<![\]).])[\]).]+$/gu, '').trim()

/** The number or bullet that the file tells apart, as it stands before the words of a row. */
function toldMarker(line: Line, { role }: RowEvidence): { label: string; wordsAt: number } | null {
  const label = role?.marker?.replaceAll('\u00A0', ' ')
  if (label === undefined || !line.text.startsWith(label)) return null
  const rest = line.text.slice(label.length)
  return { label, wordsAt: line.end - rest.trimStart().length }
}

/** The raised sign that opens a row. */
function raisedLabel(line: Line, { runs, start }: RowEvidence): { label: string; wordsAt: number } | null {
  const first = runs?.[0]
  if (!first || first.start !== start || !first.raised) return null
  const label = line.text.slice(0, first.end - first.start).trim()
  const rest = line.text.slice(first.end - first.start)
  return label ? { label, wordsAt: line.end - rest.trimStart().length } : null
}

/**
 * The number or sign of a note, and where its words begin; null for a row that goes on with the note above
 * it.
 */
export function noteOpening(line: Line, evidence: RowEvidence | null): NoteOpening | null {
  const told = evidence && toldMarker(line, evidence)
  if (told) return numbered(bareLabel(told.label), told.wordsAt)
  const raised = evidence && raisedLabel(line, evidence)
  const match = raised ? null : LABEL.exec(line.text)
  const label = raised?.label ?? match?.[1]
  if (label === undefined) return null
  const wordsAt = raised?.wordsAt ?? line.start + (match?.[0].length ?? 0)
  return numbered(label, wordsAt)
}

const numbered = (label: string, wordsAt: number): NoteOpening => ({
  number: Number(/\d+/.exec(label)?.[0] ?? 0),
  label,
  wordsAt,
})

/** "3 Conclusies", "Hoofdstuk 2": a number without a full stop is that of a title only. */
const PARTS = String.raw`(?:[A-Z] )?(?:\d{1,2}|[A-Z])(?:\.(?:\d{1,2}|[a-z]))+\.?(?=\s+\S)`
const WHOLE = String.raw`\d{1,3}(?=\.\s+\S)|\d{1,2}[a-z](?=\.?\s+\S)|(?:\d|1\d|2[0-5])(?=\s+[\p{L}‘“'"«(])`
const TITLE_NUMBER = new RegExp(`^(${PARTS}|${WHOLE})\\.?\\s+`, 'u')

/** The number of a title, as the marker of its row. */
function titleMarker(line: Line): ItemMarker | null {
  if (line.marker) return line.marker.style === 'bullet' ? null : line.marker
  const match = TITLE_NUMBER.exec(line.text)
  if (!match?.[1]) return null
  const { style, label } = asTitle(match[1])
  const ordinal = Number(/(?<!\d)\d+$/.exec(label)?.[0] ?? 0)
  return { style, label, ordinal, wordsAt: line.start + match[0].length }
}

/** "2." → a chapter; "2.1" → a section */
function asTitle(printed: string): Pick<ItemMarker, 'style' | 'label'> {
  const label = printed.replace(/\.$/, '')
  return { style: label.includes('.') ? 'section' : 'chapter', label }
}

/** Bullets of symbol fonts that stand for a sign, behind which words follow. */
const GLYPH = /^([o§Øü¨○▫➢►✓▶❖⁃]|\uF0D8|\uF0FC|\d{1,2}[°º]\.?)\s+(?=\S)/u

/** What opens an item: the marker its words show, or one that only its place tells. */
function itemMarker(line: Line): ItemMarker | null {
  if (line.marker) return line.marker
  const glyph = GLYPH.exec(line.text)
  if (!glyph?.[1]) return null
  return bulletMarker(glyph[1], line.start + glyph[0].length)
}

/** The marker that the file tells, in the style that its words show. */
function styledMarker(line: Line, text: PrintedText): ItemMarker | null {
  const evidence = text.evidence(line)
  const told = evidence && toldMarker(line, evidence)
  if (!told) return null
  if (line.marker?.label === told.label) return line.marker
  const ordinal = Number(/\d+/.exec(told.label)?.[0] ?? 0)
  if (evidence?.role?.kind === 'heading' && evidence.size)
    return { ...asTitle(told.label), ordinal, wordsAt: told.wordsAt }
  const style = /[\p{L}\d]/u.test(told.label) ? 'letter' : 'bullet'
  return { style, ordinal, ...told }
}

function openingOf(line: Line, text: PrintedText): Opening {
  const kind = declaredKind(text, line)
  const told = kind === 'item' || kind === 'heading' ? styledMarker(line, text) : null
  if (told) return { role: 'text', marker: told }
  const note = kind === 'note' ? noteOpening(line, text.evidence(line)) : null
  if (note) return { role: 'note', note }
  if (kind === 'item') return { role: 'text', marker: itemMarker(line) }
  if (kind === 'paragraph' && line.marker?.style === 'section') return { role: 'text', marker: line.marker }
  return { role: 'text', marker: kind === 'heading' ? titleMarker(line) : null }
}

/**
 * A row that the file declares, and that goes on with no block above it, opens the block that it declares.
 */
export const declaredRow: Construct = {
  name: 'declared-row',
  read: (line, { text }) => {
    const role = declaredRole(text, line)
    return role?.of === undefined ? null : { opens: openingOf(line, text) }
  },
}
