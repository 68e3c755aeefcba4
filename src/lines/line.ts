/** What a row begins with when it begins with a bullet or a number. */
export interface ItemMarker {
  style: MarkerStyle
  /** As printed, without white space: "•", "1.", "(ii)", "2.3". */
  label: string
  /** Position in its row of siblings from 1; 0 for bullets. A letter i, v or x has both readings. */
  ordinal: number
  roman?: number
  /** Offset in the source where the words after the marker begin. */
  wordsAt: number
}

export type MarkerStyle =
  | 'bullet'
  | 'decimal'
  | 'degree'
  | 'section'
  | 'chapter'
  | 'letter'
  | 'capital'
  | 'paren'
  | 'paren-letter'
  | 'half-paren'
  | 'half-paren-letter'

/** One row of a source text. Offsets are into the source. */
export interface Line {
  index: number
  /** The words, without white space around them; `start === end` for a blank row. */
  start: number
  end: number
  /** No-break spaces are ordinary ones here. */
  text: string
  /** Number of blanks before the words; a form feed or tab counts as one. */
  indent: number
  /** White space stands between the last word and the line end: PDFs leave one where a paragraph goes on. */
  trailing: boolean
  /** A form feed or the byte after one opens the row. */
  formFeed: boolean
  /** The bullet followed by white space that opens the row, by its character. */
  marker: ItemMarker | null
  /** "12 Words", "[12] Words", "¹² Words": a number that could open a footnote. */
  note: { number: number; wordsAt: number } | null
  /** The row is one web address and nothing else. */
  url: boolean
  /** The row is the name that stands beside its text, cut off from it. */
  label?: true
  /** The ledger rule of a row that by itself is page or site furniture. */
  furniture: 'running-header' | 'site-furniture' | 'colophon' | 'note-rule' | null
}

/** The rows of a text, with the text itself. */
export interface Lines {
  source: string
  lines: Line[]
}
