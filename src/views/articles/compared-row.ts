/** One side of a row: where it stands, and its words, those that only this side has marked. */
export interface Side {
  label: string
  url: string
  parts: { text: string; own: boolean }[]
}

/**
 * Two paragraphs about the same, or one that the other text does not have, or
 * has elsewhere in the same words.
 */
export interface ComparedRow {
  kind: 'same' | 'changed' | 'left' | 'right' | 'moved'
  heading: boolean
  left: Side | null
  right: Side | null
}
