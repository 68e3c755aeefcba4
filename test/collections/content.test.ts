import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AnchorLedger } from '../../src/anchors/ledger.ts'
import {
  type Generated,
  readAnchors,
  readContent,
  readRegisters,
  writeContent,
} from '../../src/collections/content.ts'
import { ContentError, plainError } from '../../src/collections/io/content-error.ts'
import { Action, Article, Term } from '../../src/collections/schema/entities.ts'
import { isRefused } from './full-disk.ts'
import { block, documentOf } from './helpers.ts'

let dir = ''
let content = ''
let seeds = ''

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'content-'))
  content = join(dir, 'content')
  seeds = join(dir, 'seeds')
  mkdirSync(join(content, 'actors'), { recursive: true })
  mkdirSync(seeds)
  writeFileSync(join(content, 'actors', 'vws.yaml'), 'id: vws\nname: Ministerie van VWS\nkind: ministerie\n')
  writeFileSync(join(seeds, 'site.yaml'), 'name: Proef\ndescription: Een proef.\n')
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const document = documentOf([block({ id: 'p1', text: 'Een alinea.', source: [[0, 11]] })])
const ledger = (id: string): AnchorLedger => AnchorLedger.parse({ version: 1, document: id, anchors: {} })
const action = (number: number) =>
  Action.parse({
    number,
    document: document.id,
    label: 'Actie',
    heading: 's1',
    textBlocks: ['p1'],
    whyBlocks: [],
    direction: null,
    partiesBlocks: [],
    partiesGround: null,
    summaryBlock: null,
  })
const generated = (more: Partial<Generated> = {}): Generated => ({
  documents: [document],
  anchors: [ledger('proef-brief')],
  articles: [
    Article.parse({
      id: 'xvi-3',
      chapter: 'XVI',
      article: 3,
      title: 'Zorg',
      documents: [{ document: document.id, block: 'p1' }],
    }),
  ],
  actions: [action(2), action(10)],
  glossary: [
    Term.parse({
      id: 'wlz',
      kind: 'abbreviation',
      term: 'Wlz',
      aliases: [],
      definitions: [{ document: document.id, block: 'p1', start: 0, end: 3 }],
    }),
  ],
  ...more,
})

/** Every file with its bytes and its time. */
function snapshot(): Record<string, string> {
  const files = readdirSync(content, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(
    paths.map((path) => [path, `${statSync(path).mtimeMs} ${readFileSync(path, 'utf-8')}`]),
  )
}

function failure(work: () => unknown): ContentError {
  try {
    work()
  } catch (error) {
    if (error instanceof ContentError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('writing', () => {
  it('and reading again gives the same content', () => {
    writeContent(content, generated())
    const read = readContent(content, seeds)
    const { anchors, ...rest } = generated()
    expect(read).toMatchObject({
      ...rest,
      laws: [],
      programmes: [],
      site: { name: 'Proef' },
      actors: [{ id: 'vws' }],
    })
    expect(readAnchors(content, 'proef-brief')).toEqual(anchors[0])
    expect(readAnchors(content, 'nooit')).toBeNull()
  })

  it('the same content again touches nothing', () => {
    writeContent(content, generated())
    const before = snapshot()
    writeContent(content, generated())
    expect(snapshot()).toEqual(before)
  })

  it('leaves a file whose bytes are equal as old as it was', () => {
    writeContent(content, generated())
    const file = join(content, 'actions', 'proef-brief.2.yaml')
    utimesSync(file, 1000, 1000)
    writeContent(content, generated({ actions: [action(2), action(11)] }))
    expect(statSync(file).mtimeMs).toBe(1_000_000)
    expect(readdirSync(join(content, 'actions'))).toEqual(['proef-brief.11.yaml', 'proef-brief.2.yaml'])
  })

  it('removes what is no longer there, but never an anchor ledger', () => {
    writeContent(content, generated({ anchors: [ledger('proef-brief'), ledger('oud')] }))
    writeContent(content, generated({ documents: [], anchors: [], actions: [] }))
    expect(readdirSync(join(content, 'documents'))).toEqual([])
    expect(readdirSync(join(content, 'anchors'))).toEqual(['oud.json', 'proef-brief.json'])
    expect(readdirSync(content).sort()).toEqual([
      'actions',
      'actors',
      'anchors',
      'articles',
      'documents',
      'glossary',
    ])
  })

  it('that fails half-way leaves everything as it was', () => {
    writeContent(content, generated())
    const before = snapshot()
    mkdirSync(join(content, 'actions', 'proef-brief.3.yaml'))
    const error = failure(() => writeContent(content, generated({ documents: [], actions: [action(3)] })))
    expect(error.message).toContain('A folder stands where a file should be.')
    rmSync(join(content, 'actions', 'proef-brief.3.yaml'), { recursive: true })
    expect(snapshot()).toEqual(before)
    expect(existsSync(join(content, '.new'))).toBe(false)
  })

  it('that was cut short by a crash is undone before anything is read', () => {
    writeContent(content, generated())
    mkdirSync(join(content, '.old'))
    cpSync(join(content, 'documents'), join(content, '.old', 'documents'), { recursive: true })
    rmSync(join(content, 'documents', 'proef-brief.md'))
    expect(readContent(content, seeds).documents).toEqual([document])
    expect(existsSync(join(content, '.old'))).toBe(false)
  })

  it('that was cut short takes away files that were not there before', () => {
    writeContent(content, generated())
    const before = snapshot()
    mkdirSync(join(content, '.old', 'documents'), { recursive: true })
    writeFileSync(join(content, '.old', '.added.json'), '["documents/nieuw.md"]')
    writeFileSync(join(content, 'documents', 'nieuw.md'), 'nieuw')
    readRegisters(content)
    expect(snapshot()).toEqual(before)
  })

  it('on a disk that is full at any moment leaves everything as it was', () => {
    writeContent(content, generated())
    const before = snapshot()
    const changed = generated({ documents: [], actions: [action(3)] })
    let writes = 0
    while (isRefused(writes, () => writeContent(content, changed))) {
      expect([snapshot(), existsSync(join(content, '.old'))]).toEqual([before, false])
      writes++
    }
    expect(writes).toBeGreaterThan(0)
  })

  it.each(['ENOSPC', 'EROFS', 'EACCES'])('tells %s in plain words', (code) => {
    const error = plainError(Object.assign(new Error(`${code}: write`), { code, path: 'content/x' }), content)
    expect(error).toBeInstanceOf(ContentError)
    expect((error as ContentError).message).toMatchSnapshot()
  })
})

describe('what is wrong is told with file and line', () => {
  /** The message without the folder of this run. */
  const told = (work: () => unknown): string =>
    failure(work)
      .message.replaceAll(dir, '')
      .replaceAll(/(?:\.\.\/)+\S*?(?=\/content)/g, '')

  it('in a register', () => {
    writeFileSync(
      join(content, 'actors', 'vws.yaml'),
      'id: vws\nname: Ministerie van VWS\nkind: departement\nnaam: x\n',
    )
    writeFileSync(join(content, 'actors', 'ciz.yaml'), 'id: cis\nname: CIZ\nkind: uitvoerder\n')
    const error = failure(() => readRegisters(content))
    expect(error).toMatchObject({ line: 1, found: 'id: cis' })
    expect(told(() => readRegisters(content))).toMatchSnapshot()
  })

  it('in the front matter of a document', () => {
    writeContent(content, generated())
    const file = join(content, 'documents', 'proef-brief.md')
    writeFileSync(file, readFileSync(file, 'utf-8').replace('kind: kamerbrief', 'kind: gedicht'))
    expect(told(() => readContent(content, seeds))).toMatchSnapshot()
  })

  it('in the body of a document', () => {
    writeContent(content, generated())
    const file = join(content, 'documents', 'proef-brief.md')
    writeFileSync(file, readFileSync(file, 'utf-8').replace(' ^p1', ''))
    expect(told(() => readContent(content, seeds))).toMatchSnapshot()
  })

  it('in a source map and in an anchor ledger', () => {
    writeContent(content, generated())
    writeFileSync(
      join(content, 'documents', 'proef-brief.map.json'),
      '{\n  "blocks": {},\n  "ledger": 3,\n  "findings": []\n}\n',
    )
    expect(told(() => readContent(content, seeds))).toMatchSnapshot()
    writeFileSync(join(content, 'anchors', 'proef-brief.json'), '{"version": 1, ')
    expect(told(() => readAnchors(content, 'proef-brief'))).toMatchSnapshot()
  })
})
