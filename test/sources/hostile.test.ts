import { mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { PDFDocument } from 'pdf-lib'
import { expect, test } from 'vitest'
import { guarded } from '../../src/sources/pdf/guard.ts'
import { LIMITS, type Limits } from '../../src/sources/pdf/limits.ts'
import { readSource } from '../../src/sources/read-source.ts'
import { letter } from './letter.ts'
import { bytesOf, printer } from './print.ts'
import { FONT, rawPdf, stream } from './raw-pdf.ts'
import { readPrinted } from './read.ts'

const refusal = (bytes: Uint8Array, limits: Limits = LIMITS): Promise<string> =>
  guarded({ name: 'a.pdf', bytes }, limits).then(
    () => 'was read',
    (error: Error) => `${error.name}: ${error.message}`,
  )

const CATALOGUE = '<</Type/Catalog/Pages 2 0 R>>'
const onePage = (content: Buffer, resources = '/Font<</F 5 0 R>>'): (string | Buffer)[] => [
  CATALOGUE,
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<${resources}>>>>`,
  content,
  FONT,
]
const WORDS = stream('BT /F 12 Tf 72 700 Td (Een leesbare zin.) Tj ET')

test('a scan without text names what helps, and nothing is written', async () => {
  const document = await PDFDocument.create()
  document.addPage()
  const folder = await mkdtemp(join(tmpdir(), 'scan-'))
  await writeFile(join(folder, 'scan.pdf'), await document.save())
  await expect(readSource(join(folder, 'scan.pdf'))).rejects.toThrow('ocrmypdf -l nld')
  expect(await readdir(folder)).toEqual(['scan.pdf'])
})

test('an encrypted file says so', async () => {
  const key = '00'.repeat(32)
  const encrypt = `/ID[<00><00>]/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -4/O<${key}>/U<${key}>>>`
  expect(await refusal(rawPdf(onePage(WORDS), encrypt))).toMatch(
    /^SourceError: a\.pdf: The file is encrypted/,
  )
})

test('damaged files are refused or read as far as they go', async () => {
  expect(await refusal(Buffer.from('%PDF-1.4 and then nothing of the kind'))).toMatch(
    /^SourceError: a\.pdf: .*damaged/,
  )
  const whole = await bytesOf(await letter())
  for (const part of [0.2, 0.5, 0.9])
    expect(await refusal(whole.slice(0, whole.length * part))).toMatch(/^was read$|^SourceError: a\.pdf: /)
})

test('a file that is cut off is read with a finding that says so', async () => {
  const whole = rawPdf(onePage(WORDS))
  const found = await guarded({ name: 'a.pdf', bytes: whole.slice(0, whole.length - 6) })
  expect(found.findings.map(({ rule }) => rule)).toEqual(['file-cut'])
})

test('a file that is no PDF is refused', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'none-'))
  await writeFile(join(folder, 'a.pdf'), 'plain words')
  await expect(readSource(join(folder, 'a.pdf'))).rejects.toThrow('no format')
})

test('a page tree and a drawing that hold themselves do not run for ever', async () => {
  const tree = [CATALOGUE, '<</Type/Pages/Kids[2 0 R]/Count 1>>']
  expect(await refusal(rawPdf(tree))).toMatch(/^SourceError/)
  const form = stream('/X Do', '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>')
  const loop = onePage(
    stream('/X Do BT /F 12 Tf 72 700 Td (Een leesbare zin.) Tj ET'),
    '/Font<</F 5 0 R>>/XObject<</X 6 0 R>>',
  )
  expect(await refusal(rawPdf([...loop, form]))).toMatch(/^was read$|^SourceError/)
})

test('ten thousand pages are too many', async () => {
  const kids = '3 0 R '.repeat(10_000)
  const pages = onePage(WORDS).with(1, `<</Type/Pages/Kids[${kids}]/Count 10000>>`)
  expect(await refusal(rawPdf(pages))).toContain('10000 pages')
})

test('a stream that grows without end is stopped', async () => {
  const bomb = deflateSync(deflateSync(Buffer.alloc(400_000_000, 'q '), { level: 9 }), { level: 9 })
  const page = onePage(stream(bomb, '/Filter[/FlateDecode/FlateDecode]'))
  const limits = { ...LIMITS, memory: 300_000_000, time: 20_000 }
  expect(await refusal(rawPdf(page), limits)).toMatch(/^SourceError: a\.pdf: Reading this PDF takes too/)
})

test('scripts, attachments and addresses are not touched', async () => {
  const script = '<</S/JavaScript/JS(app.launchURL("https://www.example.nl"))>>'
  const file = '<</Type/Filespec/F(a.exe)/EF<</F 4 0 R>>>>'
  const catalogue = `<</Type/Catalog/Pages 2 0 R/OpenAction ${script}/Names<</EmbeddedFiles<</Names[(a) ${file}]>>>>>>`
  const reading = await guarded({ name: 'a.pdf', bytes: rawPdf(onePage(WORDS).with(0, catalogue)) })
  expect(reading.text).toBe('Een leesbare zin.\n')
})

test('a text layer full of reading errors is read, with how much of it is no Dutch', async () => {
  const paper = await printer()
  const rows = Array.from(
    { length: 12 },
    () => 'Hct col1ege hccft bcsl0ten dal dc vcrgunnlng nlct w0rdt vcrlccnd aan dc aanvragcr',
  )
  paper.rows(60, 100, rows)
  const { findings } = await readPrinted(paper)
  expect(findings.map(({ rule, message }) => [rule, /^\d+% van de \d+ woorden/.test(message)])).toEqual([
    ['damaged-text-layer', true],
  ])
})
