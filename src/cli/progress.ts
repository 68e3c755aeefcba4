/** `Reading 5 texts` */
export const readingRow = (texts: number): string => `Reading ${texts} ${texts === 1 ? 'text' : 'texts'}`

export const BUILDING_ROW = 'Building site and search index'
