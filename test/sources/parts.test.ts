import { join } from 'node:path'
import { expect, test } from 'vitest'
import { proposedMeta } from '../../src/cli/add/propose-source.ts'
import { fromMarkdown, toMarkdown } from '../../src/collections/markdown/markdown.ts'
import type { Document } from '../../src/collections/schema/document.ts'
import { readDocument } from '../../src/pipeline.ts'
import { DocumentId } from '../../src/seed/seed-schema.ts'
import { readSource } from '../../src/sources/read-source.ts'

async function documentOf(name: string): Promise<Document> {
  const reading = await readSource(join(import.meta.dirname, name))
  const { text, evidence, findings } = reading
  const sha256 = '0'.repeat(64)
  const meta = proposedMeta(reading)
  return readDocument({ id: DocumentId.parse('proef'), meta, text, sha256, evidence, findings }, null)
    .document
}

const partsOf = ({ blocks }: Document): string[] =>
  blocks.flatMap(({ part, text }) =>
    part ? [`${part.kind} ${part.number ?? '-'} | ${text.slice(0, 24).trim()}`] : [],
  )

test('a regulation has its parts, from chapter to item, in its document', async () => {
  const document = await documentOf('xml/fixtures/staatscourant.xml')
  expect(partsOf(document).map((part) => part.split(' | ')[0])).toEqual([
    'aanhef -',
    'hoofdstuk 1',
    'paragraaf 1.1',
    'artikel 1:1',
    'onderdeel a',
    'onderdeel b',
    'artikel 1:2',
    'lid 1',
    'lid 1a',
    'onderdeel 1°',
    'onderdeel 2°',
    'artikel 2',
    'sluiting -',
    'bijlage I',
    'onderdeel A',
    'toelichting -',
    // Of the explanation, which is told by article.
    'artikel 1:2',
  ])
  expect(fromMarkdown(toMarkdown(document), document.map)).toEqual(document)
})

test('articles that change another law are articles, and those they quote are none', async () => {
  const parts = partsOf(await documentOf('xml/fixtures/staatsblad.xml'))
  expect(parts.filter((part) => /^(?:artikel|lid)/.test(part))).toEqual([
    'artikel I | ARTIKEL I',
    'artikel II | ARTIKEL II',
  ])
})

test('a page of a regulation has them too', async () => {
  const parts = partsOf(await documentOf('html/fixtures/wetten.html'))
  expect(parts.map((part) => part.split(' | ')[0])).toEqual([
    'hoofdstuk 1',
    'artikel 1a',
    'lid 1',
    'onderdeel a',
    'onderdeel 1°',
    'lid 2',
    'bijlage I',
  ])
})
