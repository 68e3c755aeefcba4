import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { assignAnchors } from '../../src/anchors/assign.ts'
import { type Annotator, annotate } from '../../src/blocks/annotator.ts'
import { readBlocks } from '../../src/blocks/blocks.ts'
import { buildDrafts } from '../../src/blocks/build-drafts.ts'
import { groupRows } from '../../src/blocks/groups/group-rows.ts'
import { pairWebNotes } from '../../src/blocks/groups/web-notes.ts'
import { readLayout } from '../../src/blocks/layout.ts'
import { readPassages } from '../../src/blocks/passages/passage.ts'
import { PASSAGE_ANNOTATORS } from '../../src/blocks/passages/passage-annotators.ts'
import { ROW_ANNOTATORS } from '../../src/blocks/rows/row-annotators.ts'
import { looseTables } from '../../src/blocks/tables/loose-tables.ts'
import { readVocabulary } from '../../src/blocks/vocabulary.ts'
import { toDocument } from '../../src/collections/to-document.ts'
import { readLines } from '../../src/lines/lines.ts'
import { NO_EVIDENCE } from '../../src/lines/row-evidence.ts'
import { correct } from '../../src/seed/correct.ts'
import type { Seed } from '../../src/seed/seed.ts'
import { SeedMeta } from '../../src/seed/seed-schema.ts'
import { buildTree } from '../../src/tree/tree.ts'
import { frozen } from '../support/frozen.ts'
import { ROOT } from '../support/root.ts'

const folders = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? [each.name] : []))

const FIXTURES = join(ROOT, 'test/fixtures')
const inputs = folders(FIXTURES).flatMap((stage) =>
  folders(join(FIXTURES, stage)).map((name) => [
    `${stage}/${name}`,
    join(FIXTURES, stage, name, 'input.txt'),
  ]),
)
const seeds = folders(join(ROOT, 'seeds')).map((name) => [name, join(ROOT, 'seeds', name, 'text.txt')])
const TEXTS = [...inputs, ...seeds].map(
  ([name, path]) => [name as string, readFileSync(path as string, 'utf8')] as const,
)

const seedOf = (text: string): Seed => ({
  id: 'een-tekst' as Seed['id'],
  meta: SeedMeta.parse({ title: 'Een tekst', kind: 'document' }),
  text,
  sha256: 'a'.repeat(64),
})

/** The same annotators, each with its answer frozen before the next sees it. */
const freezing = <Text, Facts>(annotators: readonly Annotator<Text, Facts>[]): Annotator<Text, Facts>[] =>
  annotators.map((each) => ({ ...each, find: (text, found) => frozen(each.find(text, found)) }))

test('a map, a set and a list that are frozen refuse a change', () => {
  const made = frozen({ map: new Map([[1, { list: [1] }]]), set: new Set([1]) })
  expect(() => made.map.set(2, { list: [] })).toThrow()
  expect(() => made.map.get(1)?.list.push(2)).toThrow()
  expect(() => made.set.add(2)).toThrow()
})

describe('no step changes what a step before it made', () => {
  test.each(TEXTS)('stages: %s', (_, source) => {
    const seed = frozen(seedOf(source))
    const corrected = correct(seed)
    const lines = frozen(readLines(corrected.text))
    const blocks = frozen(readBlocks(lines))
    const tree = frozen(buildTree(blocks))
    const anchored = frozen(assignAnchors(tree, null, seed))
    const again = frozen(assignAnchors(tree, anchored.ledger, seed))
    expect(frozen(toDocument(seed, corrected, tree, again)).blocks).toHaveLength(tree.nodes.length)
  })

  test.each(TEXTS)('the steps of the block stage: %s', (_, source) => {
    const lines = frozen(readLines(source))
    const [layout, vocabulary] = [frozen(readLayout(lines)), frozen(readVocabulary(lines))]
    const text = frozen({ ...lines, layout, vocabulary, evidence: NO_EVIDENCE })
    const rows = frozen(annotate(freezing(ROW_ANNOTATORS), text))
    const groups = frozen(pairWebNotes(frozen(groupRows(text, rows)), text))
    const passages = frozen(readPassages(groups, text, rows))
    frozen(looseTables(passages, source))
    const input = frozen({ text, rows, passages })
    const facts = frozen(annotate(freezing(PASSAGE_ANNOTATORS), input))
    expect(buildDrafts(input, facts).length).toBeGreaterThanOrEqual(passages.length)
  })
})
