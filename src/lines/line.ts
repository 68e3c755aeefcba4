/** The bullet or number that a row begins with. */
export interface ItemMarker {
  style: MarkerStyle
  /** As printed, without white space: "•", "1.", "(ii)", "2.3". */
  label: string
  /** Position among its siblings, from 1; 0 for bullets. */
  ordinal: number
  /** The position when the letters are read as a Roman number: "i", "v" and "x" can be both. */
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
  /** The range of the words, without white space around them; `start === end` for a blank row. */
  start: number
  end: number
  /** The words, with ordinary spaces for no-break spaces. */
  text: string
  /** Number of blanks before the words; a form feed or tab counts as one. */
  indent: number
  /** White space precedes the line end: some PDFs leave a space there when the paragraph goes on. */
  trailing: boolean
  /** A form feed precedes the row: it opens a page. */
  formFeed: boolean
  marker: ItemMarker | null
  /** "12 Words", "[12] Words", "¹² Words": a number that could open a footnote. */
  note: { number: number; wordsAt: number } | null
  /** The row is one web address and nothing else. */
  url: boolean
  /** The row is a label beside its text, split from that text. */
  label?: true
  /** The ledger rule, when the words of the row show by themselves that it is page or site furniture. */
  furniture: 'running-header' | 'site-furniture' | 'colophon' | 'note-rule' | null
}

/** The rows of a text, with the text itself. */
export interface Lines {
  source: string
  lines: Line[]
}
