import type { Draft } from '../../src/blocks/draft.ts'

/** Drafts as they come out of a web page: every line of the source that is not blank is a paragraph of its own. */
export function looseCells(source: string): Draft[] {
  return [...source.matchAll(/[^\n]+/g)].flatMap((line): Draft[] => {
    const as = line[0].trim()
    const start = line.index + line[0].indexOf(as)
    return as === ''
      ? []
      : [{ type: 'paragraph', pieces: [{ start, end: start + as.length, kind: 'text', rule: 'words', as }] }]
  })
}
