import { cleanText, type Draft } from '../blocks/draft.ts'

const TITLE = /^(?:inhoud|lijst (?:van|met)\b|overzicht van\b|figuren|tabellen)/i

export const isContents = (draft: Draft | undefined): boolean =>
  draft?.type === 'paragraph' && draft.zone === 'contents'

/** The titles of tables of contents: they hold the rows of that table and nothing of the text after it. */
export const contentsTitles = (drafts: readonly Draft[]): Set<Draft> =>
  new Set(
    drafts.filter(
      (draft, index) =>
        draft.type === 'heading' && isContents(drafts[index + 1]) && TITLE.test(cleanText(draft.pieces)),
    ),
  )
