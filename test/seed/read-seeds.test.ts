import { mkdirSync, symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSeeds } from '../../src/seed/read-seeds.ts'
import { folderWith, GOOD_SEEDS } from '../support/folder.ts'
import { messageOf, refusal } from './refusal.ts'

test('good seeds are read, in the order of their ids', () => {
  const { site, seeds } = readSeeds(
    folderWith({
      ...GOOD_SEEDS,
      'advies-1/seed.yaml': 'title: A\nkind: advies\n',
      'advies-1/text.txt': 'Tekst.',
    }),
  )
  expect(site).toEqual({
    name: 'Proef',
    description: 'Een proef met één tekst.',
    address: null,
    contact: null,
  })
  expect(seeds.map(({ id, text }) => [id, text])).toEqual([
    ['advies-1', 'Tekst.'],
    ['brief', GOOD_SEEDS['brief/text.txt']],
  ])
})

test('a byte order mark stays in the text', () => {
  const { seeds } = readSeeds(folderWith({ ...GOOD_SEEDS, 'brief/text.txt': '\uFEFFTekst.' }))
  expect(seeds[0]?.text).toBe('\uFEFFTekst.')
})

test('what belongs to the system is not a seed', () => {
  expect(
    readSeeds(folderWith({ ...GOOD_SEEDS, '.git/config': 'x', 'README.md': 'x', 'brief/.DS_Store': 'x' }))
      .seeds,
  ).toHaveLength(1)
})

test('no folder, an empty folder, no site.yaml', () => {
  expect(messageOf(join(folderWith({}), 'nowhere')).replace(/^.*nowhere/, 'nowhere')).toMatchInlineSnapshot(`
    "seeds: There is no folder with seeds here.
      write instead: a folder with site.yaml and, for each text, <id>/text.txt and <id>/seed.yaml
                     npm run add <file> makes the latter two"
  `)
  expect(messageOf(folderWith({}))).toMatchInlineSnapshot(`
    "seeds: There is no text in this folder.
      write instead: a folder with site.yaml and, for each text, <id>/text.txt and <id>/seed.yaml
                     npm run add <file> makes the latter two"
  `)
  const { 'site.yaml': _, ...withoutSite } = GOOD_SEEDS
  expect(messageOf(folderWith(withoutSite))).toMatchInlineSnapshot(`
    "seeds/site.yaml: The file is missing.
      write instead: name: Leeswijzer
                     description: Beleidsteksten, tot op de alinea te doorzoeken en te citeren."
  `)
})

test('an empty text', () => {
  expect(refusal({ 'brief/text.txt': '' })).toMatchInlineSnapshot(`
    "seeds/brief/text.txt: The file has no text.
      found:         0 bytes
      write instead: the whole text of the document, as plain UTF-8"
  `)
  expect(refusal({ 'brief/text.txt': '\uFEFF \n\n' })).toMatchInlineSnapshot(`
    "seeds/brief/text.txt: The file has no text.
      found:         white space only
      write instead: the whole text of the document, as plain UTF-8"
  `)
})

test('a binary file', () => {
  expect(refusal({ 'brief/text.txt': 'PK\n\u0001\u0000\u0000' })).toMatchInlineSnapshot(`
    "seeds/brief/text.txt:2:2: The file is not plain text.
      found:         a zero byte at offset 4
      write instead: plain text; take it out of a pdf with: pdftotext -layout source.pdf text.txt"
  `)
  expect(refusal({ 'brief/text.txt': Buffer.from('\uFEFFtekst', 'utf16le') })).toMatchInlineSnapshot(`
    "seeds/brief/text.txt:1:4: The file is UTF-16, not UTF-8.
      found:         a zero byte at offset 3
      write instead: the same text in UTF-8: iconv -f UTF-16 -t UTF-8 text.txt"
  `)
})

test('a text that is not UTF-8', () => {
  expect(
    refusal({ 'brief/text.txt': Buffer.from('Eerste regel.\nCliënt', 'latin1') }),
  ).toMatchInlineSnapshot(`
    "seeds/brief/text.txt:2:4: The file is not UTF-8.
      found:         byte 0xEB at offset 17
      write instead: the same text in UTF-8, for example: iconv -f WINDOWS-1252 -t UTF-8 text.txt"
  `)
  expect(
    refusal({ 'brief/text.txt': Buffer.from('E2 82 AC E2 82'.replaceAll(' ', ''), 'hex') }),
  ).toMatchInlineSnapshot(`
    "seeds/brief/text.txt:1:4: The file is not UTF-8.
      found:         byte 0xE2 at offset 3
      write instead: the same text in UTF-8, for example: iconv -f WINDOWS-1252 -t UTF-8 text.txt"
  `)
})

test('a character that stands for damage is not damage itself', () => {
  expect(
    readSeeds(folderWith({ ...GOOD_SEEDS, 'brief/text.txt': 'Een \uFFFD in de bron.' })).seeds,
  ).toHaveLength(1)
})

test('an enormous text is refused before it is read', () => {
  expect(
    refusal({}, (folder) => truncateSync(join(folder, 'brief/text.txt'), 3_000_000_000)),
  ).toMatchInlineSnapshot(`
    "seeds/brief/text.txt: The file is too large to be one policy text.
      found:         3000.0 MB
      write instead: a text of at most 5 MB; split a larger one over several folders"
  `)
})

test('missing files', () => {
  expect(refusal({ 'leeg/opmerking.md': 'Nog niets.' })).toMatchInlineSnapshot(`
    "seeds/leeg/text.txt: The file is missing.
      write instead: the text of the document, as plain UTF-8

    seeds/leeg/seed.yaml: The file is missing.
      write instead: title: Kamerbrief over de voortgang van de Wmo 2015
                     kind: kamerbrief   # one of: kamerbrief, begroting, jaarverslag, advies, beantwoording, brief, motie, nota, verslag, besluit, besluitenlijst, voordracht, rapport, beleidsfiche, regeling, document"
  `)
})

test('a folder where a file should be', () => {
  expect(
    refusal({ 'leeg/seed.yaml': 'title: A\nkind: advies\n' }, (folder) =>
      mkdirSync(join(folder, 'leeg/text.txt')),
    ),
  ).toMatchInlineSnapshot(`
    "seeds/leeg/text.txt: The file cannot be read.
      found:         EISDIR: illegal operation on a directory, read
      write instead: a plain file that you may read"
  `)
})

test('a name that is no id', () => {
  expect(refusal({ 'Brief van 3 mei/text.txt': 'Tekst.' })).toMatchInlineSnapshot(`
    "seeds/Brief van 3 mei: The name of this folder cannot be the id of a document.
      found:         Brief van 3 mei
      write instead: lower case letters and digits, with single hyphens between: it becomes the address of the page"
  `)
})

test.each(['con', 'aux', 'com1', 'a'.repeat(121), 'lange-naam-'.repeat(21).slice(0, -1)])(
  'a name that cannot be unpacked everywhere: %s',
  (name) => {
    expect(refusal({ [`${name}/text.txt`]: 'Tekst.' })).toMatch(
      /cannot be the id of a document\.\n.*\n {2}write instead: (?:no name that Windows keeps|at most 120 characters)/,
    )
  },
)

test('a link that leads out of the seeds', () => {
  const elsewhere = folderWith({ 'text.txt': 'Elders.' })
  const message = refusal({ 'los/seed.yaml': 'title: A\nkind: advies\n' }, (folder) =>
    symlinkSync(join(elsewhere, 'text.txt'), join(folder, 'los/text.txt')),
  )
  expect(message.replaceAll(elsewhere, 'elsewhere')).toMatchInlineSnapshot(`
    "seeds/los/text.txt: The link leads out of the folder with seeds.
      found:         elsewhere/text.txt
      write instead: the file itself, copied to this place"
  `)
})
