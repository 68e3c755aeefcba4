import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decode } from 'cborg'
import { close, createIndex } from 'pagefind'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { indexPieces, placesOf } from '../../../src/search/pagefind/index-pieces.ts'
import {
  INTERFACE_FILE,
  metaOf,
  PROGRAM_FILE,
  recordOf,
  SIGNATURE,
} from '../../../src/search/pagefind/pagefind-files.ts'
import { Core } from '../../../src/search/pagefind/wasm.ts'
import { makeProgram } from '../../../src/search/pagefind/write-program.ts'

/**
 * What src/search/pagefind relies on and Pagefind does not promise. When a new version breaks one of these,
 * that folder is
 * the only place to mend: docs/decisions/dutch-analysis-beside-pagefind.md.
 */
const WORDS = ['ωluchtωw', 'ωluchtωf', 'ω2ψ1ψ4bωw', 'ωwaterωw', 'ωweerωp', 'ωvuurωw']
/** Some records, by the numbers of their words: often the same, far apart, in few records and in many. */
const RECORDS = Array.from({ length: 300 }, (_, at) => ({
  tokens: Array.from(
    { length: 1 + ((at * 7) % 40) },
    (_, place) => (at * place + (place >> 2)) % (at % 6 || 6),
  ),
}))
RECORDS[7] = { tokens: [...Array.from({ length: 300 }, () => 3), 5, 3] }

const folder = mkdtempSync(join(tmpdir(), 'pagefind-'))
let files: string[] = []

beforeAll(async () => {
  const { index } = await createIndex({ forceLanguage: 'unknown' })
  for (const [at, { tokens }] of RECORDS.entries()) {
    const content = tokens.map((token) => WORDS[token]).join(' ')
    await index?.addCustomRecord({ url: `/${at}`, content, language: 'nl', meta: {} })
  }
  await index?.writeFiles({ outputPath: folder })
  await close()
  files = readdirSync(folder, { recursive: true }).map((name) => String(name).replaceAll('\\', '/'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const unpacked = (file: string): Uint8Array => gunzipSync(readFileSync(join(folder, file)))
const content = (file: string): Uint8Array => unpacked(file).subarray(SIGNATURE.length)
const theirs = (ending: string) =>
  files.filter((name) => name.endsWith(ending)).map((name) => decode(content(name)))
const program = () => WebAssembly.compile(new Uint8Array(content(PROGRAM_FILE)))
const pieces = indexPieces(placesOf(RECORDS), WORDS)

test('the program is written with an index that has no record too, the same', async () => {
  const made = await makeProgram()
  expect([...made.keys()]).toContain(PROGRAM_FILE)
  expect([...made.keys()].filter((name) => INTERFACE_FILE.test(name))).toEqual([])
  expect(Buffer.from(made.get(PROGRAM_FILE) ?? '').equals(readFileSync(join(folder, PROGRAM_FILE)))).toBe(
    true,
  )
})

test('every file of its own begins with the signature, once unpacked', () => {
  const own = files.filter((name) => /\.pf_|\.pagefind$/.test(name))
  const signed = own.filter((name) => new TextDecoder('latin1').decode(unpacked(name)).startsWith(SIGNATURE))
  expect(signed).toEqual(own)
  expect(own.length).toBeGreaterThan(RECORDS.length)
})

test('the list that the program starts from is as Pagefind writes it, but for names and lengths of records, and pieces', () => {
  const [meta] = theirs('.pf_meta')
  const [version, records, , ...rest] = meta
  expect(decode(metaOf(RECORDS.length))).toEqual([
    version,
    records.map((_: unknown, at: number) => [at.toString(36), 1, '']),
    [],
    ...rest,
  ])
  expect([0, 35, 36, 1499].map((at) => recordOf(at.toString(36)))).toEqual([0, 35, 36, 1499])
})

test('the index says the same of every word as that of Pagefind', () => {
  const wordsIn = (all: [string, ...unknown[]][][][]) => all.flat(2).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const ours = pieces.map(({ bytes }) => decode(bytes))
  expect(pieces.length).toBeGreaterThan(1)
  expect(wordsIn(ours)).toEqual(wordsIn(theirs('.pf_index')))
  expect(pieces.map(({ from }) => from)).toEqual(ours.map(([[[word]]]) => word))
})

test('the program has the functions that are called, and asks for no others', async () => {
  const compiled = await program()
  const exported = WebAssembly.Module.exports(compiled).map(({ name, kind }) => `${kind} ${name}`)
  expect(exported).toEqual(
    expect.arrayContaining([
      'memory memory',
      'table __wbindgen_externrefs',
      ...['init_pagefind', 'load_index_chunk', 'search'].map((name) => `function ${name}`),
      ...['malloc', 'free', 'start'].map((name) => `function __wbindgen_${name}`),
    ]),
  )
  expect(WebAssembly.Module.imports(compiled)).toEqual([
    { module: './pagefind_web_bg.js', name: '__wbindgen_init_externref_table', kind: 'function' },
  ])
})

test('the program, driven by hand: pieces that it was never told of, then the places of a word in each record', async () => {
  const core = await Core.start(await program(), RECORDS.length)
  for (const { bytes } of pieces) core.load(bytes)
  for (const [token, word] of WORDS.entries()) {
    const found = core.search(word).toSorted((a, b) => a.record - b.record)
    const wanted = RECORDS.flatMap(({ tokens }, record) => {
      const places = tokens.flatMap((each, place) => (each === token ? [place] : []))
      return places.length > 0 ? [{ record, places }] : []
    })
    expect(found).toEqual(wanted)
  }
})
