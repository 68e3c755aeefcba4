/** One side of a row: where its paragraph stands, and its words. */
export interface Side {
  label: string
  url: string
  /** `own`: only this side has these words. */
  parts: { text: string; own: boolean }[]
}

/** Two matching paragraphs; or a paragraph that the other text does not have, or has elsewhere. */
export interface ComparedRow {
  kind: 'same' | 'changed' | 'left' | 'right' | 'moved'
  heading: boolean
  left: Side | null
  right: Side | null
}
