import type { Blocks } from '../blocks/blocks.ts'
import type { Draft, Heading } from '../blocks/draft.ts'
import type { Piece } from '../text/piece.ts'

/** The drafts, with chapter numbers added to titles; lone numbers that belong to no title are furniture. */
export interface Numbered {
  drafts: readonly Draft[]
  furniture: readonly Piece[]
}

/** Chapter number → the title right before its first section. */
function chapterTitles(drafts: readonly Draft[]): Map<number, Heading> {
  const titles = new Map<number, Heading>()
  let before: Heading | null = null
  for (const draft of drafts) {
    if (draft.type !== 'heading') continue
    const chapter = Number(/^(\d+)\./.exec(draft.number ?? '')?.[1] ?? 0)
    if (chapter && before && !titles.has(chapter)) titles.set(chapter, before)
    before = draft
  }
  return titles
}

const withNumber = (title: Heading, { number, piece }: Blocks['chapters'][number]): Heading => ({
  ...title,
  number: String(number),
  pieces: [...title.pieces, piece],
})

/**
 * Gives each chapter number that is printed apart to the title of that chapter: the one right before the
 * sections with that number ("3.1"). A number without such a title is that of a page.
 */
export function withChapterNumbers({ drafts, chapters }: Pick<Blocks, 'drafts' | 'chapters'>): Numbered {
  const titles = chapterTitles(drafts)
  const numbered = new Map<Draft, Heading>()
  const furniture: Piece[] = []
  for (const chapter of chapters) {
    const title = titles.get(chapter.number)
    if (title && !title.number && !numbered.has(title)) numbered.set(title, withNumber(title, chapter))
    else furniture.push({ ...chapter.piece, kind: 'furniture', rule: 'page-number' })
  }
  return { drafts: drafts.map((draft) => numbered.get(draft) ?? draft), furniture }
}
