import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { BlockId } from '../../src/anchors/block-id.ts'
import type { AnchorLedger } from '../../src/anchors/ledger.ts'
import { extractTables } from '../../src/extract/tables/tables.ts'
import { readDocument } from '../../src/pipeline.ts'
import { DocumentId, SeedMeta } from '../../src/seed/seed-schema.ts'

const TEXT = `1 Aanleiding

De gemeente heeft in het voorjaar veertig gesprekken gevoerd met bewoners die
langer thuis willen blijven wonen dan nu kan.

Mevrouw P. Proefpersoon van de Dwarsstraat vertelde dat zij al drie jaar op een
beslissing wacht; haar zoon, de heer Q. Proef-
persoon, schreef daarover een brief.

2 Wat wij doen

• De gemeente stelt een plan op voor de wijk.
• De afdeling belt alle bewoners terug.
• Wie P. Proefpersoon kent, weet wat wachten is.

Het college komt hier in het najaar op terug, met een voorstel voor de raad en
met een begroting die daarbij hoort.
`

interface Ruling {
  rows?: number | [number, number]
  words?: string
  date?: string
  reason?: string
}

const DAY = '2031-03-12'
const REASON = 'naam van een bewoner'
const NOTICE = '[ingetrokken op 12 maart 2031: naam van een bewoner]'

function read(text: string, rulings: Ruling[], published: AnchorLedger | null = null, more: object = {}) {
  const withdrawn = rulings.map((ruling) => ({ date: DAY, reason: REASON, ...ruling }))
  const meta = SeedMeta.parse({ title: 'Proef', kind: 'document', withdrawn, ...more })
  const sha256 = createHash('sha256').update(text).digest('hex')
  return readDocument({ id: DocumentId.parse('proef'), meta, text, sha256 }, published)
}

const textsOf = ({ document }: ReturnType<typeof read>) =>
  Object.fromEntries(document.blocks.map(({ id, text }) => [id, text]))
const publicOf = (made: ReturnType<typeof read>): string => JSON.stringify(made).replace(/\s+/g, ' ')

const before = read(TEXT, [])
const QUOTED: Ruling[] = [{ words: 'P. Proefpersoon' }, { words: 'q. proefpersoon' }]

test('quoted words go wherever they stand, over line ends too; numbers stay', () => {
  const after = read(TEXT, QUOTED, before.anchors)
  expect(textsOf(after)).toEqual({
    ...textsOf(before),
    p2: `Mevrouw ${NOTICE} van de Dwarsstraat vertelde dat zij al drie jaar op een beslissing wacht; haar zoon, de heer ${NOTICE}, schreef daarover een brief.`,
    p5: `Wie ${NOTICE} kent, weet wat wachten is.`,
  })
  expect(publicOf(after)).not.toMatch(/Proef-? ?persoon/i)
  expect(Object.keys(after.anchors.anchors)).toEqual(Object.keys(before.anchors.anchors))
  expect(Object.values(after.anchors.anchors).map(({ fate }) => fate)).not.toContain('buried')
  const notice = { date: DAY, reason: REASON }
  expect(after.anchors.anchors).toMatchObject({
    p2: { withdrawn: [notice, notice] },
    p5: { withdrawn: [notice] },
  })
})

test('rows go as a whole: a paragraph, an item and a heading keep their number and their kind', () => {
  const after = read(TEXT, [{ rows: [6, 8] }, { rows: 12 }, { rows: 10 }], before.anchors)
  expect(after.document.blocks.map(({ id, type, parent, level }) => [id, type, parent, level])).toEqual(
    before.document.blocks.map(({ id, type, parent, level }) => [id, type, parent, level]),
  )
  expect(textsOf(after)).toMatchObject({ p2: NOTICE, p3: NOTICE, s2: NOTICE })
  expect(publicOf(after)).not.toMatch(/Dwarsstraat|stelt een plan|Wat wij doen/)
})

test('the ledger covers the text as it did, and its digest is that of what is public', () => {
  const after = read(TEXT, QUOTED, before.anchors)
  const spans = after.document.map.ledger
  expect(after.document.sourceLength).toBe(TEXT.length)
  expect(spans.every(({ start }, at) => start === (spans[at - 1]?.end ?? 0))).toBe(true)
  expect(spans.at(-1)?.end).toBe(TEXT.length)
  const gone = spans
    .filter(({ rule }) => rule === 'withdrawn')
    .map(({ start, end }) => TEXT.slice(start, end))
  expect(gone).toEqual(['P. Proefpersoon', 'Q. Proef-\npersoon', 'P. Proefpersoon'])
  expect(after.document.sourceSha256).not.toBe(before.document.sourceSha256)
  expect(publicOf(after)).not.toContain(before.document.sourceSha256)
  const digests = ['p2', 'p5'].map((id) => before.anchors.anchors[id as BlockId]?.digest ?? '')
  for (const digest of digests) expect(publicOf(after)).not.toContain(digest)
})

test.each([
  ['again', QUOTED],
  ['with another reason', QUOTED.map((ruling) => ({ ...ruling, reason: 'op verzoek' }))],
  ['with more that is withdrawn', [...QUOTED, { rows: 4 }, { rows: [16, 17] as [number, number] }]],
  ['without the ruling: then the words are public again', []],
])('ids stay when the text is read %s', (_, rulings) => {
  const once = read(TEXT, QUOTED, before.anchors)
  const again = read(TEXT, rulings as Ruling[], once.anchors)
  expect(Object.keys(textsOf(again))).toEqual(Object.keys(textsOf(before)))
  expect(Object.keys(again.anchors.anchors)).toEqual(Object.keys(before.anchors.anchors))
  expect(read(TEXT, rulings as Ruling[], again.anchors).anchors).toEqual(again.anchors)
})

test('a tombstone keeps its number and the reason, not the words', () => {
  const shorter = TEXT.replace(/Mevrouw[^;]*;[^.]*\.\s+persoon, schreef daarover een brief\.\n/, '').replace(
    /Mevrouw[\s\S]*?een brief\.\n\n/,
    '',
  )
  const buried = read(shorter, [], before.anchors)
  expect(publicOf(buried)).toContain('Dwarsstraat')
  expect(buried.anchors.anchors).toMatchObject({ p2: { fate: 'buried' } })
  const after = read(shorter, [...QUOTED, { words: 'de Dwarsstraat' }], buried.anchors)
  expect(publicOf(after)).not.toMatch(/Proef-? ?persoon|Dwarsstraat/i)
  const [stone] = after.document.map.buried ?? []
  expect(stone).toMatchObject({ id: 'p2', withdrawn: [{ date: DAY, reason: REASON }] })
  expect(stone?.words).toContain(`Mevrouw ${NOTICE} van ${NOTICE} vertelde`)
  expect(read(shorter, [...QUOTED, { words: 'de Dwarsstraat' }], after.anchors)).toEqual(after)
})

test('an earlier wording of a paragraph that is withdrawn as a whole goes too', () => {
  const changed = TEXT.replace('al drie jaar op een\nbeslissing wacht', 'al heel lang op een\nantwoord wacht')
  const old = read(changed, [], before.anchors)
  const split = changed.replace('\nlanger thuis', '\n\nLanger thuis')
  const anchors = read(split.replace(/Mevrouw[\s\S]*?een brief\.\n\n/, ''), [], old.anchors).anchors
  const after = read(TEXT, [{ rows: [6, 8] }, { rows: 14 }], anchors)
  expect(publicOf(after)).not.toMatch(/Dwarsstraat|heel lang/)
})

const TABLE = `${TEXT}
Tabel 3 Kosten (x 1.000 euro)

Onderdeel               2030     2031
Aanpassing Hoekhuis        10       11
Verhuizing                 20       21
Vergoeding Dwarshuis       30       31
Totaal                     60       63
`

test('of a row of a table one notice is left, and no sum with it is judged', () => {
  const row = TABLE.split('\n').findIndex((line) => line.startsWith('Vergoeding')) + 1
  const after = read(TABLE, [{ rows: row }], read(TABLE, []).anchors)
  const [table] = extractTables(after.document)
  expect(table?.rows.map(({ id, label, values }) => [id, label, ...values])).toEqual([
    ['tabel-3.r1', 'Aanpassing Hoekhuis', 10, 11],
    ['tabel-3.r2', 'Verhuizing', 20, 21],
    ['tabel-3.r3', NOTICE, null, null],
    ['tabel-3.r4', 'Totaal', 60, 63],
  ])
  expect(table?.checks).toEqual([])
  expect(extractTables(read(TABLE, []).document)[0]?.checks).toHaveLength(2)
})

test('a correction that quotes withdrawn words is not shown; others are where they were', () => {
  const corrections = [
    { find: 'P. Proefpersoon van', replace: 'P. Proef-Persoon van', reason: 'spelling' },
    { find: 'voor de raad', replace: 'voor de gemeenteraad', reason: 'spelling' },
    { find: 'Dwarsstraat', replace: 'Dwars-straat', reason: 'spelling' },
  ]
  const after = read(TEXT, [{ words: 'P. Proefpersoon' }], before.anchors, { corrections })
  expect(after.document.map.corrections?.map(({ corrected, block, at }) => [corrected, block, at])).toEqual([
    ['Dwars-straat', 'p2', textsOf(after).p2?.indexOf('straat')],
    ['voor de gemeenteraad', 'p6', textsOf(after).p6?.indexOf('raad en')],
  ])
  expect(textsOf(after).p2).toMatch(/^Mevrouw \[ingetrokken [^\]]*\] van de Dwars-straat vertelde/)
})
