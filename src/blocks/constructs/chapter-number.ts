import type { Construct } from './construct.ts'

/** A number alone on a row: of a chapter whose title stands elsewhere on the page, else, at a page edge or under the notes, of the page itself. */
export const chapterNumber: Construct = {
  name: 'chapter-number',
  read: (line, at) => {
    if (!at.layout.wrapped || !/^\d{1,3}$/.test(line.text) || !at.blank) return null
    if (at.zones.chapters.has(Number(line.text))) return { opens: { role: 'chapter' } }
    const atEdge = at.page || at.note !== null || at.ahead === null || at.layout.pageStart(at.ahead)
    return atEdge ? { opens: { role: 'furniture', rule: 'page-number' } } : null
  },
}
