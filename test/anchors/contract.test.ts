import { describe, expect, it } from 'vitest'
import { aliasesOf } from '../../src/anchors/aliases.ts'
import { BlockId } from '../../src/anchors/block-id.ts'
import { tombstones } from '../../src/anchors/tombstones.ts'
import { node, paragraphs, publish, tree } from './helpers.ts'
import { areOwnWords } from './mutation/own-words.ts'
import { randomFrom } from './mutation/random.ts'
import { newParagraph, newSentence, newWord } from './mutation/words.ts'

const A = 'Gemeenten bieden ondersteuning aan inwoners die dat nodig hebben.'
const B = 'De zorgverzekeraar betaalt de wijkverpleging uit de Zorgverzekeringswet.'
const C = 'Het zorgkantoor koopt langdurige zorg in voor de regio.'
const LONG =
  'Daarover maken zij met elkaar afspraken, die ieder jaar worden herzien en die voor iedereen te lezen zijn.'

describe('new blocks', () => {
  it('get letters in the order in which they came, za after z', () => {
    const between = Array.from({ length: 27 }, (_, at) => newSentence(randomFrom(at)))
    const { ids } = publish(paragraphs(A, B), paragraphs(A, ...between, B))
    expect([ids[1], ids[26], ids[27], ids[28]]).toEqual(['p1a', 'p1z', 'p1za', 'p2'])
    expect(ids.map((id) => BlockId.parse(id))).toEqual(ids)
  })

  it('never get a letter that was given before', () => {
    expect(
      publish(paragraphs(A, B), paragraphs(A, C, B), paragraphs(A, B), paragraphs(A, LONG, B)).ids,
    ).toEqual(['p1', 'p1b', 'p2'])
  })
})

describe('splitting and merging', () => {
  it('leaves the id with the larger part, first or last', () => {
    expect(publish(paragraphs(B, `${A} ${LONG}`, C), paragraphs(B, A, LONG, C)).ids).toEqual([
      'p1',
      'p1a',
      'p2',
      'p3',
    ])
    expect(publish(paragraphs(B, `${LONG} ${A}`, C), paragraphs(B, LONG, A, C)).ids).toEqual([
      'p1',
      'p2',
      'p2a',
      'p3',
    ])
  })

  it('gives both ids back when a merged paragraph is split again', () => {
    const { ids, ledger } = publish(
      paragraphs(A, LONG, C),
      paragraphs(`${A} ${LONG}`, C),
      paragraphs(A, LONG, C),
    )
    expect(ids).toEqual(['p1', 'p2', 'p3'])
    expect(aliasesOf(ledger)).toEqual({})
  })

  it('keeps leading to the words while the rest of the text changes, and buries when they go', () => {
    const merged = paragraphs(`${A} ${LONG}`, C)
    expect(
      aliasesOf(publish(paragraphs(A, LONG, C), merged, paragraphs(B, `${A} ${LONG}`, C)).ledger),
    ).toEqual({ p1: 'p2' })
    expect(publish(paragraphs(A, LONG, C), merged, paragraphs(LONG, C)).ledger.anchors).toMatchObject({
      p1: { fate: 'buried' },
    })
  })

  it('knows a short paragraph only beside its own place', () => {
    const short = 'Zo is het.'
    expect(aliasesOf(publish(paragraphs(A, short, B, C), paragraphs(`${A} ${short}`, B, C)).ledger)).toEqual({
      p2: 'p1',
    })
    expect(aliasesOf(publish(paragraphs(A, short, B, C), paragraphs(A, B, `${C} ${short}`)).ledger)).toEqual(
      {},
    )
  })

  it('does not take words for moved that stood elsewhere all the time', () => {
    const { ledger } = publish(paragraphs(A, LONG, `${A} ${B}`), paragraphs(LONG, `${A} ${B}`))
    expect(ledger.anchors).toMatchObject({ p1: { fate: 'buried' } })
  })
})

describe('in doubt', () => {
  it('a paragraph in the place of another does not get its id', () => {
    const { ids, ledger } = publish(paragraphs(A, B, C), paragraphs(A, LONG, C))
    expect(ids).toEqual(['p1', 'p1a', 'p3'])
    expect(ledger.anchors).toMatchObject({ p2: { fate: 'buried' } })
  })

  it('short words may change in their own place', () => {
    expect(
      publish(paragraphs(A, 'eigen bijdragen in de Wmo', C), paragraphs(A, 'eigen betalingen in de Wmo', C))
        .ids,
    ).toEqual(['p1', 'p2', 'p3'])
  })

  it('order may change, numbers do not', () => {
    expect(publish(paragraphs(A, B, C, LONG), paragraphs(LONG, C, B, A)).ids).toEqual([
      'p4',
      'p3',
      'p2',
      'p1',
    ])
  })

  it('a paragraph that is read as a heading leads there', () => {
    const { ledger } = publish(
      paragraphs(A, 'Inleiding', B),
      tree(node('paragraph', A), node('heading', 'Inleiding'), node('paragraph', B)),
    )
    expect(aliasesOf(ledger)).toEqual({ p2: 's1' })
  })
})

describe('rows of a table', () => {
  const table = (...labels: string[]) =>
    tree(
      node('table', ['Budget', '\t2023', ...labels.map((label, at) => `${label}\t${at}`)].join('\n'), {
        number: '15',
        rows: Array.from({ length: labels.length + 1 }, () => [[], []]),
      }),
    )
  const rowIds = (...trees: Parameters<typeof publish>) => publish(...trees).rowIds[0]

  it('keep their ids on their labels', () => {
    expect(rowIds(table('Subsidies', 'Opdrachten'))).toEqual(['tabel-15.r1', 'tabel-15.r2'])
    expect(
      rowIds(table('Subsidies', 'Opdrachten'), table('Subsidies', 'Leningen', 'Opdrachten', 'Garanties')),
    ).toEqual(['tabel-15.r1', 'tabel-15.r1a', 'tabel-15.r2', 'tabel-15.r3'])
  })

  it('are buried when they go', () => {
    const { ledger } = publish(table('Subsidies', 'Opdrachten', 'Garanties'), table('Subsidies', 'Garanties'))
    expect(tombstones(ledger)).toEqual([
      { id: 'tabel-15.r2', type: 'row', words: 'Opdrachten', after: 'tabel-15.r1', before: 'tabel-15.r3' },
    ])
  })
})

describe('tombstones', () => {
  it('stand between the blocks between which the words stood', () => {
    const note = (marker: string, text: string) => node('footnote', text, { marker })
    const before = tree(
      node('paragraph', A),
      note('1', B),
      node('paragraph', C),
      note('2', LONG),
      node('paragraph', newSentence(randomFrom(1))),
    )
    const { ledger } = publish(before, tree(node('paragraph', A), note('1', B)))
    expect(tombstones(ledger).map(({ id, after, before: next }) => [id, after, next])).toEqual([
      ['p2', 'p1', null],
      ['fn2', 'fn1', null],
      ['p3', 'p1', null],
    ])
    expect(tombstones(ledger)[0]).toMatchObject({ type: 'paragraph', words: C })
  })
})

describe('the measure of the mutations', () => {
  it('tells own words from others', () => {
    expect(areOwnWords(A, `${A} ${B}`)).toBe(true)
    expect(areOwnWords(A, B)).toBe(false)
    expect(areOwnWords('eigen bijdragen', 'de zorgakkoorden')).toBe(false)
  })
})

describe('a long text', () => {
  const random = randomFrom(5)
  const texts = Array.from({ length: 5_000 }, () => newParagraph(random, 2))
  const change = (text: string): string => text.replace(/ \p{L}+/u, ` ${newWord(random)}`)
  const reading = (count: number): number => {
    const old = texts.slice(0, count)
    const start = performance.now()
    const { ids } = publish(paragraphs(...old), paragraphs(...old.map(change)))
    expect(ids.filter((id, at) => id === `p${at + 1}`).length).toBeGreaterThan(0.99 * count)
    return performance.now() - start
  }

  it('of 5,000 blocks, all changed, takes no more than its share of time', { timeout: 60_000 }, () => {
    const [small, large] = [reading(1_250), reading(5_000)]
    expect(large).toBeLessThan(4 * 3 * Math.max(small, 200))
  })
})
