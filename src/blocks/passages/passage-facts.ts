import type { Finding } from '../../diagnostics.ts'
import type { NoteMarker } from '../notes/note-marker.ts'
import type { PrintedText } from '../printed-text.ts'
import type { RowFacts } from '../rows/row-facts.ts'
import type { Passage } from './passage.ts'

/**
 * What the annotators of passages read: the passages in the order of the source, and what is known of rows.
 */
export interface PassageText {
  text: PrintedText
  rows: RowFacts
  passages: readonly Passage[]
}

/** What a passage is as a block. */
export type Kind = 'heading' | 'paragraph' | 'listItem' | 'footnote' | 'figure' | 'table'

/** What is known of passages, one field an annotator. */
export interface PassageFacts {
  /** Captions of figures, each with its number where it has one. */
  figures: ReadonlyMap<Passage, { number?: string }>
  /** The names and functions that follow the close of a letter: none is a title. */
  signatures: ReadonlySet<Passage>
  /** Titles of the text and of its boxes. */
  titles: ReadonlySet<Passage>
  listItems: ReadonlySet<Passage>
  /** "Kader 2.1 Wat is respijtzorg?" */
  boxTitles: ReadonlySet<Passage>
  kinds: ReadonlyMap<Passage, Kind>
  /** Text in boxes that a title opens, the titles too. */
  titledBoxes: ReadonlySet<Passage>
  /** Portraits of people, with what follows them in their frame. */
  portraits: ReadonlySet<Passage>
  /** Text that is set as narrow as a frame. */
  narrowFrames: ReadonlySet<Passage>
  /** Text that may stand in a frame, by signs that prove nothing alone. */
  suspected: ReadonlySet<Passage>
  /** All text that stands in a frame, but for what `sourceLines` adds. */
  frames: ReadonlySet<Passage>
  /** Source lines of frames whose text stands further down, with the passages of that frame. */
  sourceLines: ReadonlyMap<Passage, readonly Passage[]>
  /** All passages in reading order: that of the source, but for frames that go back to their source lines. */
  order: readonly Passage[]
  /** Passages in a box, with its number, counted from 1 in reading order. */
  boxes: ReadonlyMap<Passage, number>
  /** List items with their depth of nesting, from 1. */
  depths: ReadonlyMap<Passage, number>
  noteMarkers: readonly NoteMarker[]
  /** Words made whole on weak evidence. */
  doubtfulJoins: readonly Finding[]
}
