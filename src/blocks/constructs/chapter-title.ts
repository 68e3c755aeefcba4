import type { Construct } from './construct.ts'

/** "3 Conclusies": a chapter title with a bare number. */
export const chapterTitle: Construct = {
  name: 'chapter-title',
  read: (line, at) => {
    const title = at.zones.chapterTitles.get(line.index)
    if (!title) return null
    return {
      opens: {
        role: 'text',
        marker: {
          style: 'chapter',
          label: String(title.number),
          ordinal: title.number,
          wordsAt: title.wordsAt,
        },
      },
    }
  },
}
