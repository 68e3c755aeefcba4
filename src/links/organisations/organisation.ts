/** A row of the table: a public body that was seen in an official list, with the names that lead to it. */
export interface Organisation {
  /** Behind `https://identifier.overheid.nl/tooi/id/`; left out when no number of it was seen. */
  tooi?: string
  kind: string
  name: string
  /** Other names and abbreviations that mean this body wherever they stand. */
  names?: string[]
  /** Of a municipality or a province: its name without the word for what it is. */
  short?: string
}
