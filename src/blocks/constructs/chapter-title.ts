import type { Construct } from './construct.ts'

/** "3 Conclusies": a chapter title with a bare number. */
export const chapterTitle: Construct = {
  name: 'chapter-title',
  read: (line, { facts }) => {
    const title = facts.chapterTitles.get(line.index)
    if (!title) return null
    const { number, wordsAt } = title
    const marker = { style: 'chapter' as const, label: String(number), ordinal: number, wordsAt }
    return { opens: { role: 'text', marker } }
  },
}
