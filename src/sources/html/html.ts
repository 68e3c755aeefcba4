/**
 * The adapter for web pages: officielebekendmakingen.nl, wetten.overheid.nl, rijksoverheid.nl, and any page
 * with an article.
 * `bytes → elements → where the text is, and its notes → rows with roles → text and evidence`
 *
 * 1. `parse.ts`: elements, by the parser that browsers use; nothing is run or fetched.
 * 2. `content.ts`: the element that holds the text; what stands around it, and menus in it, are set aside
 *    (`names.ts`).
 * 3. `notes.ts`: links to notes, and where those stand.
 * 4. `vocabulary.ts`, `lists.ts`, `tables.ts`, `words.ts`: what each element is.
 * 5. `refuse.ts`: a page that is no document, such as a login, is said to be that.
 */
import { type Adapter, type Reading, SourceError, type SourceFile } from '../adapter.ts'
import { fieldsFrom } from '../declared/fields.ts'
import { proposeDeclared } from '../declared/proposal.ts'
import { flow, newWalk, within } from '../declared/walk.ts'
import { type DeclaredRow, evidenceOf, writeRows } from '../declared/write.ts'
import { looksLikeHtml } from '../markup.ts'
import { contentOf } from './content.ts'
import { fieldsOf } from './fields.ts'
import { notesOf } from './notes.ts'
import { parseHtml } from './parse.ts'
import { checkPage } from './refuse.ts'
import { SITE, vocabularyFor } from './vocabulary.ts'

export const html: Adapter = {
  name: 'html',
  accepts: looksLikeHtml,
  read: async (file) => {
    try {
      return readHtml(file)
    } catch (error) {
      throw new SourceError(`${file.name}: ${messageOf(error)}`)
    }
  },
}

/** The parser of pages calls itself for each element within another. */
function messageOf(error: unknown): string {
  if (error instanceof SourceError) return error.message
  if (error instanceof RangeError) return 'The page has too many elements within each other.'
  throw error
}

const isText = ({ role }: DeclaredRow): boolean => role.kind !== 'artifact'

function readHtml(file: SourceFile): Reading {
  const page = parseHtml(file.bytes)
  const content = contentOf(page)
  const walk = newWalk(vocabularyFor({ content, notes: notesOf(content) }, page))
  flow(within(walk, { whole: SITE }), page)
  const { rows, findings } = walk.state
  checkPage(
    page,
    rows
      .filter(isText)
      .map(({ text }) => text)
      .join('\n'),
  )
  const { text, lines } = writeRows(rows)
  const evidence = evidenceOf(file, 'html', lines)
  const meta = proposeDeclared({ text, evidence, fields: fieldsFrom(fieldsOf(page)), kind: null })
  return { text, evidence, meta, findings }
}
