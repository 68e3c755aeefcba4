import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { SourceError } from '../../../src/sources/adapter.ts'
import { openContainer } from '../../../src/sources/office/container.ts'
import { LIMITS } from '../../../src/sources/office/limits.ts'
import { readSource } from '../../../src/sources/read-source.ts'
import { p, wordParts } from './word.ts'
import { p as op, writerParts } from './writer.ts'
import { zipped } from './zipped.ts'

async function refusal(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'office-')), name)
  await writeFile(path, bytes)
  return readSource(path).then(
    ({ text }) => `read: ${text}`,
    (error: Error) => `${error.name}: ${error.message}`,
  )
}

const word = (document: string): Uint8Array =>
  zipped('a.docx', { ...wordParts(p('Een zin.')), 'word/document.xml': document }).bytes

const ole = (part: string): Uint8Array =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(part, 'utf16le')])

test('files that cannot be read say what they look like, and what to do', async () => {
  const found = await Promise.all([
    refusal('oud.doc', ole('WordDocument')),
    refusal('geheim.docx', ole('EncryptedPackage')),
    refusal('dia.ppt', ole('PowerPoint Document')),
    refusal('tekst.rtf', Buffer.from('{\\rtf1 Een zin.}')),
    refusal('blad.xlsx', zipped('', { 'xl/workbook.xml': '<a/>' }).bytes),
    refusal(
      'rekenblad.ods',
      zipped('', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }).bytes,
    ),
    refusal('los.zip', zipped('', { 'a.txt': 'a' }).bytes),
    refusal('half.docx', word('<a/>').slice(0, 300)),
    refusal('leeg.docx', zipped('', wordParts(p(''))).bytes),
    refusal('zonder.docx', word('<a/>')),
    refusal('stuk.docx', word('<w:document><w:body>')),
    refusal(
      'slot.odt',
      zipped('', {
        ...writerParts(op('x')),
        'META-INF/manifest.xml':
          '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
      }).bytes,
    ),
  ])
  expect(found).toMatchInlineSnapshot(`
    [
      "SourceError: oud.doc: It is an old Word file (.doc), which is not read here. Open it in a word processor and save it as .docx or .pdf.",
      "SourceError: geheim.docx: The file is encrypted and asks for a password. Open it with the password, take the password off, and save a copy.",
      "SourceError: dia.ppt: It is a presentation, not a text. Save it as a PDF.",
      "SourceError: tekst.rtf: It is Rich Text (.rtf), which is not read here. Open it in a word processor and save it as .docx or .pdf.",
      "SourceError: blad.xlsx: It is a workbook, not a text. Save the sheet that matters as a PDF, or as a table in a .docx.",
      "SourceError: rekenblad.ods: It is an OpenDocument file, but no text document. Save it as .odt or .pdf.",
      "SourceError: los.zip: It is a zip without a text document in it. Unpack it and add the files one by one.",
      "SourceError: half.docx: The file is damaged: it is a zip that cannot be unpacked. Get it again, or open it in a word processor and save a copy.",
      "SourceError: leeg.docx: There is no text in this file.",
      "SourceError: zonder.docx: The file looks like a Word file, but the part with its text is missing.",
      "SourceError: stuk.docx: word/document.xml is no sound XML. Open the file in a word processor and save a copy.",
      "SourceError: slot.odt: The file is encrypted and asks for a password. Open it with the password, take the password off, and save a copy.",
    ]
  `)
})

test('a document type and its entities are refused, inside and outside', async () => {
  const entity = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY y "&x;&x;">]>'
  const body = wordParts(p('A'))['word/document.xml']!
  for (const words of ['B', '&y;'])
    expect(
      await refusal('a.docx', word(body.replace('?>', `?>${entity}`).replace('>A<', `>${words}<`))),
    ).toMatch(/^SourceError: a\.docx: word\/document\.xml declares a document type/)
})

test('bombs, paths that lead outside and too many files are refused', async () => {
  const small = { ...LIMITS, part: 5000, elements: 500 }
  const huge = zipped('a.docx', { ...wordParts(p('x')), 'word/styles.xml': ' '.repeat(6000) })
  expect(() => openContainer(huge, small)).toThrow('word/styles.xml unpacks to more than is read here')
  const outside = zipped('a.docx', { ...wordParts(p('x')), '../../etc/passwd': 'x' })
  expect(() => openContainer(outside)).toThrow('leads outside')
  const many = Object.fromEntries(
    Array.from({ length: LIMITS.entries + 2 }, (_, i) => [`word/${i}.xml`, new Uint8Array(0)]),
  )
  expect(() => openContainer({ name: 'a.docx', bytes: zipSync(many, { level: 0 }) })).toThrow(
    'more than 10000 files',
  )
  const deep = word(`${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`)
  expect(await refusal('a.docx', deep)).toContain('nested too deeply')
  const wide = { name: 'a.docx', bytes: word(`<a>${'<b/>'.repeat(600)}</a>`) }
  expect(() => openContainer(wide, small).part('word/document.xml')).toThrow('holds too much')
})

test('whatever is cut, turned or taken away: read, or refused with a message', async () => {
  const whole = zipped('a.docx', wordParts(p('Een zin die gelezen kan worden.'))).bytes
  for (let at = 0; at < whole.length; at += 97) {
    const turned = whole.slice()
    turned[at] = turned[at]! ^ 0xff
    for (const bytes of [turned, whole.slice(0, at)])
      expect(await refusal('a.docx', bytes)).toMatch(/^(?:read|SourceError): /)
  }
})

test('macros, embedded files and what parts point at are not touched', async () => {
  const parts: Record<string, string> = {
    ...wordParts(p('Een zin.')),
    'word/vbaProject.bin': 'x',
    'word/embeddings/a.bin': 'x',
  }
  const remote = parts['word/_rels/document.xml.rels']!.replace(
    '</Relationships>',
    '<Relationship Id="s" Type="x/styles" Target="https://example.nl/s.xml" TargetMode="External"/></Relationships>',
  )
  expect(
    await refusal('a.docm', zipped('', { ...parts, 'word/_rels/document.xml.rels': remote }).bytes),
  ).toBe('read: Een zin.\n')
  expect(() => openContainer({ name: 'a', bytes: new Uint8Array(9) })).toThrow(SourceError)
})
