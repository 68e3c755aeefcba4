import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { proposedMeta } from '../../src/cli/add/propose-source.ts'
import { fromMarkdown, toMarkdown } from '../../src/collections/markdown/markdown.ts'
import type { Block } from '../../src/collections/schema/block.ts'
import type { Document } from '../../src/collections/schema/document.ts'
import { readDocument } from '../../src/pipeline.ts'
import { DocumentId } from '../../src/seed/seed-schema.ts'
import type { Reading } from '../../src/sources/adapter.ts'
import { readSource } from '../../src/sources/read-source.ts'

const FOLDERS = ['xml', 'html'].map((name) => join(import.meta.dirname, name, 'fixtures'))
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:xml|html)$/.test(name))
    .map((name) => join(folder, name)),
)

/** A file as the document that the site shows. */
function documentOf(reading: Reading): Document {
  const { text, evidence, findings } = reading
  const sha256 = createHash('sha256').update(text).digest('hex')
  const meta = proposedMeta(reading)
  return readDocument({ id: DocumentId.parse('proef'), meta, text, sha256, evidence, findings }, null)
    .document
}

function blockRow({ id, type, text, parent, level, number, marker, part, notes }: Block): string {
  const told = [
    id,
    type,
    level && `level ${level}`,
    parent && `in ${parent}`,
    number && `number ${number}`,
    marker && `marker ${marker}`,
    part && `= ${part.kind} ${part.number ?? ''}`.trim(),
  ]
  const marks = (notes ?? []).map(
    ({ at, marker: sign, target }) => `\n    at ${at}: note ${sign} → ${target}`,
  )
  return `${told.filter(Boolean).join(' ')} | ${text.replaceAll('\n', '\n    ').replaceAll('\t', ' · ')}${marks.join('')}`
}

describe.each(FILES)('%s', (file) => {
  test('blocks', async () => {
    const { blocks } = documentOf(await readSource(file))
    const name = `${basename(file, extname(file))}.blocks.txt`
    await expect(`${blocks.map(blockRow).join('\n')}\n`).toMatchFileSnapshot(join(file, '..', name))
  })

  test('every word of the text is in a block, a number or set aside, and the document survives Markdown', async () => {
    const document = documentOf(await readSource(file))
    expect(
      document.map.findings.filter(({ rule }) => rule === 'unaccounted-text' || rule === 'unmatched-note'),
    ).toEqual([])
    expect(document.map.ledger.at(-1)?.end).toBe(document.sourceLength)
    expect(fromMarkdown(toMarkdown(document), document.map)).toEqual(document)
  })
})
