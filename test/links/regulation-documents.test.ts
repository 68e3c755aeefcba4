import { join } from 'node:path'
import { expect, test } from 'vitest'
import { proposedMeta } from '../../src/cli/add/propose-source.ts'
import type { Document } from '../../src/collections/schema/document.ts'
import { places } from '../../src/editions/citing/citable-places.ts'
import { publicationName } from '../../src/editions/citing/publication-name.ts'
import { glossaryOf, joinGlossary } from '../../src/extract/glossary/glossary.ts'
import { findLinks } from '../../src/links/find-links.ts'
import { readDocument } from '../../src/pipeline.ts'
import { DocumentId } from '../../src/seed/seed-schema.ts'
import { readSource } from '../../src/sources/read-source.ts'
import { content } from './helpers.ts'

async function documentOf(name: string): Promise<Document> {
  const reading = await readSource(join(import.meta.dirname, 'fixtures', name))
  const { text, evidence, findings } = reading
  const meta = proposedMeta(reading)
  const seed = { id: DocumentId.parse('proef'), meta, text, sha256: '0'.repeat(64), evidence, findings }
  return readDocument(seed, null).document
}

test('a local regulation, from its file to its references', async () => {
  const document = await documentOf('ijsverordening.xml')
  expect(Object.keys(document.aliases)).toEqual([
    ...['hoofdstuk-1', 'artikel-1', 'artikel-1.a', 'artikel-1.b', 'artikel-2', 'artikel-2.lid-1'],
    ...['artikel-2.lid-1.a', 'artikel-2.lid-1.b', 'artikel-2.lid-2', 'hoofdstuk-2', 'artikel-3'],
    ...['artikel-3.lid-1', 'artikel-3.lid-2'],
  ])
  const links = findLinks(content([document])).filter(({ kind }) => kind === 'internal')
  expect(links.map(({ text, targets }) => `${text} → ${targets.map(({ url }) => url).join(' ')}`)).toEqual([
    'artikel 3, tweede lid → /documenten/proef/#artikel-3.lid-2',
    'eerste lid, aanhef en onder a → /documenten/proef/#artikel-2.lid-1.a',
    'artikelen 1 tot en met 2 → /documenten/proef/#artikel-1 /documenten/proef/#artikel-2',
    'dit hoofdstuk → /documenten/proef/#hoofdstuk-2',
  ])
  const block = document.aliases['artikel-2.lid-1.b']
  expect(places(document, [], []).get(block ?? '')?.label).toBe('artikel 2, eerste lid, onder b')
  expect(publicationName(document)?.identifier).toBe('CVDR87654/3')
  expect(joinGlossary([glossaryOf(document)]).map(({ term, scope }) => [term, scope])).toEqual([
    ['Baan', ['proef']],
    ['Baanveger', ['proef']],
  ])
})
