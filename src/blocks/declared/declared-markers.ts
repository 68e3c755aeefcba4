import { declaredKind } from '../../lines/evidence.ts'
import type { Line } from '../../lines/line.ts'
import type { Run } from '../../sources/evidence.ts'
import type { NoteMarker } from '../notes/note-marker.ts'
import type { PrintedText } from '../printed-text.ts'
import { bareLabel, noteOpening } from './declared-row.ts'

type Text = Pick<PrintedText, 'lines' | 'evidence' | 'source'>

/** One sign of a note among others: "3", "*", "iv". */
const SIGN = /\d{1,3}|[ivxlc]{1,6}|[*†‡]{1,3}/gu
/** A raised run that holds nothing but such signs: "3, 4", "(5)", "6)". */
const SIGNS = /^[\s([]*(?:\d{1,3}|[ivxlc]{1,6}|[*†‡]{1,3})(?:[\s,;/–-]+(?:\d{1,3}|[ivxlc]{1,6}))*[\s)\].,]*$/u
/** A raised 2 or 3 behind a unit is a power. */
const UNIT = /(?:^|[\s\d(/])(?:[kcdmh]?m|hm|ha)$/u
const KINDS = new Set(['note', 'artifact', 'contents', 'figure'])

/** The labels of the notes of a text. */
function noteLabels(text: Text): Set<string> {
  const opened = new Set<string>()
  const labels = new Set<string>()
  for (const line of text.lines) {
    const evidence = text.evidence(line)
    const of = evidence?.role?.of ?? ''
    if (evidence?.role?.kind !== 'note' || opened.has(of)) continue
    opened.add(of)
    const label = noteOpening(line, evidence)?.label
    if (label) labels.add(label)
  }
  return labels
}

/** The signs in a raised run, each with what stands between it and the one before. */
function signsIn(source: string, run: Run, labels: ReadonlySet<string>): NoteMarker[] {
  const words = source.slice(run.start, run.end)
  if (!SIGNS.test(words)) return []
  const found = [...words.matchAll(SIGN)].map((match) => ({
    label: match[0],
    end: run.start + match.index + match[0].length,
  }))
  if (!found.every(({ label }) => labels.has(label))) return []
  return found.map(({ label, end }, at) => ({
    start: found[at - 1]?.end ?? run.start,
    end: at === found.length - 1 ? run.end : end,
    marker: label,
    endnote: false,
    note: Number(/\d+/.exec(label)?.[0] ?? 0),
  }))
}

const isPower = (source: string, { start, end }: Run): boolean =>
  /^[23]$/.test(source.slice(start, end)) && UNIT.test(source.slice(Math.max(0, start - 4), start))

function markersIn(line: Line, text: Text, labels: ReadonlySet<string>): NoteMarker[] {
  const evidence = text.evidence(line)
  if (!evidence?.runs || KINDS.has(declaredKind(text, line) ?? '')) return []
  return evidence.runs
    .filter((run) => run.raised && run.start >= line.start && run.end <= line.end)
    .filter((run) => !isPower(text.source, run))
    .flatMap((run) => signsIn(text.source, run, labels))
}

/** The markers that the file leads to a note of this text, in order. */
function linkedMarkers(text: Text): NoteMarker[] {
  const roles = text.lines.map((line) => text.evidence(line)?.role)
  const notes = new Set(roles.flatMap((role) => (role?.kind === 'note' && role.of ? [role.of] : [])))
  return text.lines
    .filter((line) => !KINDS.has(declaredKind(text, line) ?? ''))
    .flatMap((line) => text.evidence(line)?.runs ?? [])
    .filter(({ note }) => note !== undefined && notes.has(note))
    .map(({ start, end }) => {
      const marker = bareLabel(text.source.slice(start, end))
      return { start, end, marker, endnote: false, note: Number(/\d+/.exec(marker)?.[0] ?? 0) }
    })
}

/**
 * The markers of notes in order: those that the file leads to their note, else those that stand raised in their row and have a note
 * in this text.
 */
export function declaredMarkers(text: Text): NoteMarker[] {
  const linked = linkedMarkers(text)
  if (linked.length > 0) return linked
  const labels = noteLabels(text)
  return labels.size === 0 ? [] : text.lines.flatMap((line) => markersIn(line, text, labels))
}
