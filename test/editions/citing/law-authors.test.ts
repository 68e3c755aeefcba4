import { expect, test } from 'vitest'
import type { Document } from '../../../src/collections/schema/document.ts'
import { forms } from '../../../src/editions/citing/forms.ts'
import { toPlain } from '../../../src/editions/citing/run.ts'
import { makeDocument, VIA } from './helpers.ts'

const VALUES = { plaats: '', url: '', woorden: '', adres: ' https://example.org/' }

const apa = (known: Partial<Document>): string =>
  toPlain(forms(makeDocument(known as never), VIA).apa ?? [], VALUES)

test('who signs a law is not its author; a municipality is that of its regulation', () => {
  const law = {
    official: 'BWBR0099999',
    date: '2030-05-01',
    title: 'Pontenwet',
    issuer: 'Minister van Ponten, V. Veer',
  }
  expect(apa(law)).toBe(
    'Pontenwet. (2030). [BWBR0099999, geldend op 1 mei 2030; Tekst via Leeswijzer]. https://example.org/',
  )
  const local = {
    official: 'CVDR123456_2',
    date: '2030-05-01',
    title: 'Veerverordening',
    issuer: 'gemeente Best',
  }
  expect(apa(local)).toMatch(/^gemeente Best\. \(2030\)\. Veerverordening/)
})
