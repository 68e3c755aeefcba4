import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decode } from 'cborg'
import { close, createIndex } from 'pagefind'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  fragmentFile,
  INTERFACE_FILE,
  indexFile,
  META_ENDING,
  PROGRAM_FILE,
  SIGNATURE,
} from '../../../src/search/pagefind/pagefind-files.ts'
import { Core } from '../../../src/search/pagefind/wasm.ts'

/**
 * What src/search/pagefind relies on and Pagefind does not promise. When a new version breaks one of these,
 * that folder is
 * the only place to mend: docs/decisions/dutch-analysis-beside-pagefind.md.
 */
const VERSION = '1.6.0'
const RECORDS = [
  { url: '/a', content: 'lucht water lucht', filters: { naam: ['eerste'] } },
  { url: '/b', content: 'luchtig weer', filters: { naam: ['tweede'] } },
  { url: '/c', content: 'weer vuur', filters: { naam: ['derde'] } },
]

const folder = mkdtempSync(join(tmpdir(), 'pagefind-'))
let files: string[] = []

beforeAll(async () => {
  const { index } = await createIndex({ forceLanguage: 'unknown' })
  for (const record of RECORDS) await index?.addCustomRecord({ ...record, language: 'nl', meta: {} })
  await index?.writeFiles({ outputPath: folder })
  files = readdirSync(folder, { recursive: true }).map((name) => String(name).replaceAll('\\', '/'))
})
afterAll(async () => {
  await close()
  rmSync(folder, { recursive: true })
})

const unpacked = (file: string): Uint8Array => gunzipSync(readFileSync(join(folder, file)))
const content = (file: string): Uint8Array => unpacked(file).subarray(SIGNATURE.length)
const metaFile = (): string => files.find((name) => name.endsWith(META_ENDING)) ?? ''
const meta = () => decode(content(metaFile()))
const program = () => WebAssembly.compile(new Uint8Array(content(PROGRAM_FILE)))

test('the files of an index have the names that are asked for, and nothing else is written', () => {
  const [, pages, pieces, filters] = meta()
  const known = [
    ...['filter', 'fragment', 'index', 'pagefind-entry.json', 'pagefind-worker.js', 'pagefind.js'],
    ...[PROGRAM_FILE, metaFile()],
    ...pages.map(([id]: [string]) => fragmentFile(id)),
    ...pieces.map(([, , id]: string[]) => indexFile(id ?? '')),
    ...filters.map(([, id]: string[]) => `filter/${id}.pf_filter`),
  ]
  expect(files.filter((name) => !INTERFACE_FILE.test(name)).toSorted()).toEqual(known.toSorted())
})

test('every file of its own begins with the signature, once unpacked', () => {
  const own = files.filter((name) => /\.pf_|\.pagefind$/.test(name))
  const signed = own.filter((name) => new TextDecoder('latin1').decode(unpacked(name)).startsWith(SIGNATURE))
  expect(signed).toEqual(own)
  expect(own).toHaveLength(RECORDS.length + 4)
})

test('the list: its version, records in the order they were given, the pieces by their first and last word', () => {
  const id = expect.stringMatching(/^unknown_[0-9a-f]+$/)
  expect(meta()).toEqual([
    VERSION,
    [3, 2, 2].map((words) => [id, words, '']),
    [['lucht', 'weer', id]],
    [['naam', id]],
    [],
    [],
  ])
})

test('a piece of the index: each word with its records, each by its distance to the one before, and places after a mark of their weight', () => {
  const [, , [[, , id]]] = meta()
  expect(decode(content(indexFile(id)))).toEqual([
    [
      ['lucht', [[0, [-25, 0, 2], []]], []],
      ['luchtig', [[1, [-25, 0], []]], []],
      ['vuur', [[2, [-25, 1], []]], []],
      ['water', [[0, [-25, 1], []]], []],
      [
        'weer',
        [
          [1, [-25, 1], []],
          [1, [-25, 0], []],
        ],
        [],
      ],
    ],
  ])
})

test('a fragment is JSON: what was given comes back as it was', () => {
  const [, pages] = meta()
  const kept = pages.map(([id]: [string]) => JSON.parse(new TextDecoder().decode(content(fragmentFile(id)))))
  expect(kept).toEqual(RECORDS.map((record) => expect.objectContaining(record)))
})

test('the program has the functions that are called, and asks for no others', async () => {
  const compiled = await program()
  const exported = WebAssembly.Module.exports(compiled).map(({ name, kind }) => `${kind} ${name}`)
  expect(exported).toEqual(
    expect.arrayContaining([
      'memory memory',
      'table __wbindgen_externrefs',
      ...['init_pagefind', 'load_index_chunk', 'request_indexes', 'search'].map((name) => `function ${name}`),
      ...['malloc', 'free', 'start'].map((name) => `function __wbindgen_${name}`),
    ]),
  )
  expect(WebAssembly.Module.imports(compiled)).toEqual([
    { module: './pagefind_web_bg.js', name: '__wbindgen_init_externref_table', kind: 'function' },
  ])
})

test('the program, driven by hand: all records, the pieces to fetch, then the places of a word in each record', async () => {
  const core = await Core.start(await program(), content(metaFile()))
  const [, pages, [[, , piece]]] = meta()
  const ids = pages.map(([id]: [string]) => id)
  expect(core.search('').map(({ id }) => id)).toEqual(ids)
  expect(core.piecesFor('lucht')).toEqual([piece])
  core.load(content(indexFile(piece)))
  expect(new Map(core.search('lucht').map(({ id, places }) => [id, places]))).toEqual(
    new Map([
      [ids[0], [0, 2]],
      [ids[1], [0]],
    ]),
  )
})
