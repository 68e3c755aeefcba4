import { expect, test } from 'vitest'
import { PublicEditions, papersData } from '../../src/editions/files/editions-file.ts'
import { digestOf } from '../../src/output/manifest.ts'
import { makeDocument } from './citing/helpers.ts'

test('a file that is on the site is listed with what is taken along, with its size and digest', () => {
  const digest = digestOf(new TextEncoder().encode('%PDF-1.7'))
  const files = new Map([['documenten/nota/source.pdf', { size: 8, digest, stamp: '' }]])
  const listed = papersData(files, [makeDocument(), makeDocument({ id: 'brief' })], '/wegen/')
  expect(PublicEditions.parse(listed)).toMatchObject([
    {
      file: 'documenten/nota/source.pdf',
      kind: 'paper',
      document: 'nota',
      type: 'application/pdf',
      size: 8,
      sha256: digest,
      url: '/wegen/documenten/nota/source.pdf',
    },
  ])
})
