/** `Reading 5 texts` */
export const readingRow = (texts: number): string => `Reading ${texts} ${texts === 1 ? 'text' : 'texts'}`

export const BUILDING_ROW = 'Building site and search index'

/** Prints what became of published ids, one a row. */
export const tellChanges = (rows: readonly string[]): void => {
  for (const row of rows) console.log(`  ${row}`)
}
