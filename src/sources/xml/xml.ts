/**
 * The adapter for official XML: publications (op-xsd), local regulations (CVDR), consolidated law (BWB).
 * `bytes → elements → rows with roles → text and evidence`
 *
 * 1. `parse.ts`: elements without any document type, within limits.
 * 2. `names.ts`, `vocabulary.ts`: what each element is; `blocks.ts`, `papers.ts`, `cals.ts`, `words.ts`: one
 *    handler a kind.
 * 3. `../declared/`: the walk over the elements, which other formats that declare their structure share.
 * 4. `fields.ts`: what the file says about itself, or a file beside it.
 *
 * All text outside the elements about the file (`METADATA`) is in text.txt, in its order; the words of a note
 * stand after the block that marks it.
 */
import type { Adapter, Reading, SourceFile } from '../adapter.ts'
import { SourceError } from '../adapter.ts'
import { asLatin, decode } from '../declared/decode.ts'
import { childNamed, type Element } from '../declared/element.ts'
import { type Field, type Fields, fieldsFrom } from '../declared/fields.ts'
import { identityOf } from '../declared/identity.ts'
import { withoutEmptyHeads } from '../declared/loose-headings.ts'
import { byNumbers } from '../declared/numbered-levels.ts'
import { proposeDeclared } from '../declared/proposal.ts'
import { withTableNotes } from '../declared/table-notes.ts'
import { flow, newWalk } from '../declared/walk.ts'
import { evidenceOf, writeRows } from '../declared/write.ts'
import { looksLikeXml } from '../markup.ts'
import { setAside, without } from './blocks.ts'
import { boldTitles } from './bold-titles.ts'
import { fieldsBeside, fieldsIn } from './fields.ts'
import { withTextInPlace } from './filled-ahead.ts'
import { checkKind, paperKind } from './kinds.ts'
import { LIMITS } from './limits.ts'
import { parseXml } from './parse.ts'
import { ranksOf } from './subheadings.ts'
import { textOnly, withoutNotes } from './text-only.ts'
import { vocabularyWith } from './vocabulary.ts'

const NO_TEXT = 'There is no text in this XML; only what is said about it.'

export const xml: Adapter = {
  name: 'xml',
  accepts: looksLikeXml,
  read: async (file, beside) => {
    try {
      return readXml(file, beside)
    } catch (error) {
      throw error instanceof SourceError ? new SourceError(`${file.name}: ${error.message}`) : error
    }
  },
}

function elementsOf({ bytes }: SourceFile): Element {
  if (bytes.length > LIMITS.bytes) throw new SourceError('The file is too large to be read here.')
  const named = /^[^>]{0,100}\bencoding\s*=\s*["']([\w.-]{1,40})["']/.exec(asLatin(bytes, 200))?.[1]
  return parseXml(decode(bytes, named))
}

function readXml(file: SourceFile, beside: SourceFile | undefined): Reading {
  const whole = elementsOf(file)
  checkKind(whole)
  const root = withTextInPlace(textOnly(whole))
  const walk = newWalk(vocabularyWith({ ranks: ranksOf(root), bold: boldTitles(root) }))
  const head = childNamed(root, 'kop')
  if (head) setAside(walk, head)
  flow(walk, without(root, head))
  const rows = withoutEmptyHeads(walk.state.rows, walk.state.loose)
  const { text, lines } = writeRows(byNumbers(withTableNotes(rows)))
  if (!lines.some(({ role }) => role?.kind !== 'artifact')) throw new SourceError(NO_TEXT)
  const evidence = evidenceOf(file, 'xml', lines)
  const own = fieldsIn(whole, withoutNotes(root))
  const fields = withBeside(own, beside ? fieldsOf(beside) : [])
  const meta = proposeDeclared({ text, evidence, fields, kind: paperKind(root) })
  return { text, evidence, meta, findings: walk.state.findings }
}

/** The fields of the file beside it too, unless those are of another publication. */
function withBeside(own: readonly Field[], beside: readonly Field[]): Fields {
  const [one, other] = [own, beside].map((fields) => identityOf(fieldsFrom(fields)).official?.value)
  return fieldsFrom(other && one !== other ? own : [...own, ...beside])
}

/** Fields of the file beside it; of one that is no XML none. */
function fieldsOf(beside: SourceFile): Field[] {
  try {
    return fieldsBeside(elementsOf(beside))
  } catch {
    return []
  }
}
