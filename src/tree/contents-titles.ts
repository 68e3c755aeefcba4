import { cleanText, type Draft } from '../blocks/draft.ts'

const TITLE = /^(?:inhoud|lijst (?:van|met)\b|overzicht van\b|figuren|tabellen)/i

export const isContents = (draft: Draft | undefined): boolean =>
  draft?.type === 'paragraph' && draft.zone === 'contents'

/**
 * The titles of tables of contents. Such a title holds the rows of its table, and nothing that comes after.
 */
export const contentsTitles = (drafts: readonly Draft[]): Set<Draft> =>
  new Set(
    drafts.filter(
      (draft, index) =>
        draft.type === 'heading' && isContents(drafts[index + 1]) && TITLE.test(cleanText(draft.pieces)),
    ),
  )
