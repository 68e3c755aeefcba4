import type { Construct } from './construct.ts'

/** A number alone on a row: of a chapter whose title stands elsewhere on the page, else of the page itself. */
export const chapterNumber: Construct = {
  name: 'chapter-number',
  read: (line, at) => {
    if (!at.layout.wrapped || !/^\d{1,3}$/.test(line.text) || !at.blank) return null
    if (at.chapters.has(Number(line.text))) return { opens: { role: 'chapter' } }
    return at.page ? { opens: { role: 'furniture', rule: 'page-number' } } : null
  },
}
