import { expect, test } from 'vitest'
import type { Document } from '../../../src/collections/schema/document.ts'
import { CITING_FILES, viaOf } from '../../../src/editions/citing/export-files.ts'
import type { FormName } from '../../../src/editions/citing/form-names.ts'
import { forms } from '../../../src/editions/citing/forms.ts'
import { toPlain } from '../../../src/editions/citing/run.ts'
import { documentData } from '../../../src/editions/data/documents.ts'
import { SeedMeta } from '../../../src/seed/seed-schema.ts'
import { makeDocument } from './helpers.ts'

const SITE = { name: 'Leeswijzer', address: null }
const VALUES = {
  plaats: ', al. 23',
  url: 'https://example.org/#p23',
  woorden: '“Zorg.”',
  adres: ' https://example.org/',
}

const cite = (textDate: string | null, form: FormName, more: Partial<Document> = {}): string => {
  const document = makeDocument({ ...(more as object), textDate })
  return toPlain(forms(document, viaOf(SITE, document))[form] ?? ['past niet'], VALUES)
}

const PAPER = { official: 'kst-29538-350', sessionYear: '2022–2023' }

const EXPECTED: [form: FormName, known: string, unknown: string][] = [
  ['link', 'https://example.org/#p23', 'https://example.org/#p23'],
  [
    'citaat',
    '“Zorg.” (Kamerstukken II 2022/23, 29538, nr. 350, al. 23, tekst via Leeswijzer, versie van 12 maart 2024) https://example.org/#p23',
    '“Zorg.” (Kamerstukken II 2022/23, 29538, nr. 350, al. 23, tekst via Leeswijzer) https://example.org/#p23',
  ],
  [
    'leidraad',
    'Kamerstukken II 2022/23, 29538, nr. 350, al. 23 (tekst via Leeswijzer, versie van 12 maart 2024).',
    'Kamerstukken II 2022/23, 29538, nr. 350, al. 23 (tekst via Leeswijzer).',
  ],
  [
    'aanwijzing',
    'Kamerstukken II 2022/23, 29538, nr. 350, al. 23 (tekst via Leeswijzer, versie van 12 maart 2024)',
    'Kamerstukken II 2022/23, 29538, nr. 350, al. 23 (tekst via Leeswijzer)',
  ],
  [
    'apa',
    'Nota over zorg thuis. (z.d.). [Kamerstukken II 2022/23, 29538, nr. 350; Tekst via Leeswijzer, versie van 12 maart 2024]. https://example.org/',
    'Nota over zorg thuis. (z.d.). [Kamerstukken II 2022/23, 29538, nr. 350; Tekst via Leeswijzer]. https://example.org/',
  ],
  ['apaTekst', '(Nota over zorg thuis, z.d., al. 23)', '(Nota over zorg thuis, z.d., al. 23)'],
]

test.each(EXPECTED)(
  '%s: the date of the text when it is known, and nothing when it is not',
  (form, known, unknown) => {
    expect(cite('2024-03-12', form, PAPER as Partial<Document>)).toBe(known)
    expect(cite(null, form, PAPER as Partial<Document>)).toBe(unknown)
  },
)

test.each(Object.entries(CITING_FILES))('%s: says the date only when it is known', (_, file) => {
  const made = (textDate: string | null) =>
    file({ document: makeDocument({ textDate }), tables: [], site: SITE, source: () => '' })
  expect(made('2024-03-12')).toContain('versie van 12 maart 2024')
  expect(made(null)).not.toContain('versie')
})

test('the data have the day as it is, null when not known', () => {
  expect(documentData(makeDocument({ textDate: '2024-03-12' })).textDate).toBe('2024-03-12')
  expect(documentData(makeDocument()).textDate).toBeNull()
})

test('a seed says a day that exists, or none', () => {
  const read = (textDate: unknown) =>
    SeedMeta.safeParse({ title: 'Nota', kind: 'document', textDate }).success
  expect([read('2024-03-12'), read(null), read(undefined)]).toEqual([true, true, true])
  expect([read('2024-03'), read('2024-13-40'), read('12 maart 2024')]).toEqual([false, false, false])
})
