import { cpSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cachedWriting } from '../../../src/cli/facts/cached-writing.ts'
import { corpusOf } from '../../../src/cli/facts/corpus.ts'
import { cachedFact, factOf } from '../../../src/cli/facts/document-fact.ts'
import type { Task } from '../../../src/cli/facts/fact-worker.ts'
import { releaseReading } from '../../../src/cli/facts/facts.ts'
import { makeFacts as inThreads, isIn } from '../../../src/cli/facts/make-facts.ts'
import { makeParallels } from '../../../src/cli/facts/make-parallels.ts'
import { withThreads } from '../../../src/cli/facts/threads.ts'
import { readGenerated, readSources } from '../../../src/cli/read-fresh.ts'
import { libraryOf } from '../../../src/cli/site/library-of.ts'
import { writeContent, writeDocument } from '../../../src/collections/content.ts'
import { toYaml } from '../../../src/collections/io/format.ts'
import { digestOfFile, textOf } from '../../../src/collections/io/write-folders.ts'
import { readDocument } from '../../../src/pipeline.ts'
import { factsIn, folder, SENTENCES, writeSite, writeText } from './library.ts'

function library(count: number) {
  const place = folder()
  const folders = { seeds: join(place, 'seeds'), content: join(place, 'content') }
  writeSite(folders.seeds)
  for (let at = 0; at < count; at++)
    writeText(folders.seeds, `brief-${at}`, { paragraphs: [SENTENCES[at % 8] as string], correction: false })
  return { place, folders }
}

const makeFacts = (...[facts, sources, words]: DropLast<Parameters<typeof inThreads>>): Promise<number> =>
  withThreads(facts, (threads) => inThreads(facts, sources, words, threads))
type DropLast<All extends unknown[]> = All extends [...infer Head, unknown] ? Head : never

const sourcesOf = (folders: { seeds: string; content: string }) => readSources(folders).sources
const corpus = (facts: ReturnType<typeof factsIn>, sources: ReturnType<typeof sourcesOf>) =>
  corpusOf(
    facts,
    sources.map(({ seed }) => seed),
  )

test('four machines that each read a share, put together, are one that read all', async () => {
  const { place, folders } = library(17)
  const sources = sourcesOf(folders)
  const made = [1, 2, 3, 4].map(async (at) => {
    const facts = factsIn(join(place, `share-${at}`))
    return makeFacts(
      facts,
      sources.filter(({ seed }) => isIn({ at, of: 4 }, seed.id)),
      corpus(facts, sources),
    )
  })
  expect((await Promise.all(made)).reduce((sum, count) => sum + count, 0)).toBe(17)
  for (const at of [1, 2, 3, 4]) cpSync(join(place, `share-${at}`), join(place, 'all'), { recursive: true })
  const all = factsIn(join(place, 'all'))
  expect(await makeFacts(all, sources, corpus(all, sources))).toBe(0)
  expect(JSON.stringify(readGenerated({ ...folders, facts: all }, false))).toBe(
    JSON.stringify(readGenerated(folders, false)),
  )
})

test('threads make the same facts as one', async () => {
  const { place, folders } = library(14)
  const sources = sourcesOf(folders)
  const facts = factsIn(join(place, 'facts'))
  expect(await makeFacts(facts, sources, corpus(facts, sources))).toBe(14)
  expect(await makeFacts(facts, sources, corpus(facts, sources))).toBe(0)
  expect(JSON.stringify(readGenerated({ ...folders, facts }, false))).toBe(
    JSON.stringify(readGenerated(folders, false)),
  )
})

test('a new text leaves what was read of others, unless it answers a question of theirs otherwise', async () => {
  const { place, folders } = library(1)
  const facts = factsIn(join(place, 'facts'))
  const holds = (): boolean => {
    const sources = sourcesOf(folders)
    const [first] = sources
    if (!first) throw new Error('no text')
    const words = corpus(facts, sources)
    const kept = cachedFact(facts, first, words) !== null
    factOf(facts, first, words)
    return kept
  }
  expect([holds(), holds()]).toEqual([false, true])
  writeText(folders.seeds, 'nieuw', {
    paragraphs: ['Iets heel anders, over niets van dat alles.'],
    correction: false,
  })
  expect(holds()).toBe(true)
  writeText(folders.seeds, 'later', { paragraphs: [SENTENCES[1] as string], correction: false })
  expect(holds()).toBe(false)
})

const filesBelow = (place: string): string[] =>
  readdirSync(place, { recursive: true, encoding: 'utf-8' })
    .map((name) => join(place, name))
    .filter((file) => statSync(file).isFile())

const DAMAGE = [(file: string) => truncateSync(file, 20), (file: string) => writeFileSync(file, 'x')]

test('another program, a file that was cut short or is no fact: it is read again', () => {
  const { place, folders } = library(1)
  const [source] = sourcesOf(folders)
  if (!source) throw new Error('no text')
  const opened = () => factsIn(join(place, 'facts'))
  const read = (facts = opened()): string => {
    const fact = JSON.stringify(factOf(facts, source, new Set()))
    facts.pack.save()
    return fact
  }
  const fresh = read()
  expect(cachedFact(factsIn(join(place, 'facts'), 'other'), source, new Set())).toBeNull()
  for (const damage of DAMAGE) {
    filesBelow(join(place, 'facts')).forEach(damage)
    expect(cachedFact(opened(), source, new Set())).toBeNull()
    expect(read()).toBe(fresh)
    expect(cachedFact(opened(), source, new Set())).not.toBeNull()
  }
})

test('blocks and ledgers that are not there any more are read again when somebody asks', () => {
  const { place, folders } = library(1)
  const [source] = sourcesOf(folders)
  if (!source) throw new Error('no text')
  const facts = factsIn(join(place, 'facts'))
  const fresh = JSON.stringify(factOf(facts, source, new Set()))
  facts.pack.save()
  for (const file of filesBelow(join(place, 'facts'))) if (!file.endsWith('.pack')) rmSync(file)
  const kept = cachedFact(factsIn(join(place, 'facts')), source, new Set())
  expect(JSON.stringify(kept)).toBe(fresh)
})

test('once all was read, documents are what is kept of them, and no text is held to read it again', () => {
  const { place, folders } = library(2)
  const facts = factsIn(join(place, 'facts'))
  const fresh = JSON.stringify(readGenerated({ ...folders, facts }, false).documents)
  facts.pack.save()
  const read = () => readGenerated({ ...folders, facts }, false)
  const { documents } = read()
  releaseReading(facts)
  expect([facts.inMemory.size, facts.rereadBy.size]).toEqual([0, 0])
  expect(JSON.stringify(documents)).toBe(fresh)
  expect(JSON.stringify(read().documents)).toBe(fresh)
  const { documents: others } = read()
  releaseReading(facts)
  for (const file of filesBelow(join(place, 'facts'))) if (!file.endsWith('.pack')) rmSync(file)
  expect(() => others.map(({ map }) => map.ledger)).toThrow('taken away meanwhile')
})

test('a text that was published as it is read is not read again', () => {
  const { place, folders } = library(2)
  const facts = factsIn(join(place, 'facts'))
  writeContent(folders.content, readGenerated({ ...folders, facts }, false))
  const [first] = sourcesOf(folders)
  if (!first) throw new Error('no text')
  expect(first.ledger).not.toBeNull()
  const kept = cachedFact(facts, first, corpus(facts, sourcesOf(folders)))
  const { document, anchors } = readDocument(first.seed, first.published, corpus(facts, sourcesOf(folders)))
  expect(JSON.stringify([kept?.document, kept?.anchors])).toBe(JSON.stringify([document, anchors]))
})

test('what is written of documents is the same with facts as without', async () => {
  const { place, folders } = library(3)
  const facts = factsIn(join(place, 'facts'))
  const written = ({ documents }: ReturnType<typeof readGenerated>) =>
    documents.map((document) => {
      const { markdown, map } = cachedWriting(facts).document(document)
      return { markdown: textOf(markdown), map: textOf(map) }
    })
  const first = readGenerated({ ...folders, facts }, false)
  expect(written(first)).toEqual(first.documents.map(writeDocument))
  expect(written(readGenerated({ ...folders, facts }, false))).toEqual(first.documents.map(writeDocument))
})

test('an entry that was written before is told by its digest, and written again when its file is gone', () => {
  const { place } = library(1)
  const facts = factsIn(join(place, 'facts'))
  const entry = { id: 'wmo', term: 'Wmo: de wet', aliases: [] }
  const write = (value: unknown) => cachedWriting(facts).entry(value)
  expect(write(entry)).toBe(toYaml(entry))
  const known = write({ ...entry })
  if (typeof known === 'string') throw new Error('made again')
  expect([known.digest, known.text()]).toEqual([digestOfFile(toYaml(entry)), toYaml(entry)])
  expect(write({ ...entry, term: 'Wmo' })).toBe(toYaml({ ...entry, term: 'Wmo' }))
})

test('passages that are compared in threads have the same in common', async () => {
  const { place, folders } = library(14)
  const content = readGenerated(folders, false)
  const facts = factsIn(join(place, 'facts'))
  let shared = 0
  await withThreads(facts, ({ run }) => {
    const counting = { run: (task: Task) => run(task).finally(() => shared++) }
    return makeParallels(facts, content, counting, 0)
  })
  expect(shared).toBeGreaterThan(0)
  const found = libraryOf(content, facts).parallels
  expect(found.length).toBeGreaterThan(2)
  expect([...found]).toEqual([...libraryOf(content).parallels])
})
