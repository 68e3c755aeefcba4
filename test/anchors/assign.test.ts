import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aliasesOf } from '../../src/anchors/aliases.ts'
import { assignAnchors } from '../../src/anchors/assign.ts'
import { AnchorLedger } from '../../src/anchors/ledger.ts'
import { missingAnchors, unknownAnchors } from '../../src/anchors/missing.ts'
import { letters } from '../../src/anchors/number.ts'
import { tombstones } from '../../src/anchors/tombstones.ts'
import { BLOCK_TYPES } from '../../src/blocks/draft.ts'
import { node, paragraphs, publish, source, tree } from './helpers.ts'

const A = 'Gemeenten bieden ondersteuning aan inwoners die dat nodig hebben.'
const B = 'De zorgverzekeraar betaalt de wijkverpleging uit de Zorgverzekeringswet.'
const C = 'Het zorgkantoor koopt langdurige zorg in voor de regio.'
const D = 'Mantelzorgers krijgen een waardering van hun gemeente.'

describe('first numbering', () => {
  it('numbers each series in reading order', () => {
    const { ids } = publish(
      tree(
        node('heading', 'Inleiding', { level: 1 }),
        node('paragraph', A),
        node('listItem', B, { level: 1 }),
        node('footnote', 'Noot.', { marker: '1' }),
        node('footnote', 'Noot in de bijlage.', { marker: '1' }),
        node('footnote', 'Ster.', { marker: '*' }),
        node('box', ''),
        node('paragraph', C, { parent: 6 }),
        node('figure', 'Figuur', { number: '3' }),
        node('table', 'Budget', { number: '15' }),
        node('table', 'Budget', { number: '15' }),
        node('table', 'Zonder nummer'),
        node('table', 'Ook zonder nummer'),
        node('table', 'Bijlage', { number: 'B.2' }),
        node('heading', 'Slot', { level: 1 }),
      ),
    )
    expect(ids.join(' ')).toBe(
      's1 p1 p2 fn1 fn1a fn0 kader-1 p3 figuur-1 tabel-15 tabel-15a tabel-a tabel-b tabel-b-2 s2',
    )
  })

  it('keeps endnote markers without text in the ledger', () => {
    const notes = [{ at: 9, marker: 'iv', note: null, endnote: true }]
    expect(publish(tree(node('paragraph', A, { notes }))).ledger.anchors).toMatchObject({
      p1: { type: 'paragraph' },
      en4: { type: 'endnote' },
    })
  })

  it('counts letters a … z, za', () => {
    expect([0, 1, 25, 26, 51, 52].map(letters)).toEqual(['a', 'b', 'z', 'za', 'zz', 'zza'])
  })
})

describe('a changed source', () => {
  it('gives a new block between two others a letter, and one at the end the next number', () => {
    expect(publish(paragraphs(A, B), paragraphs(A, C, B, D)).ids).toEqual(['p1', 'p1a', 'p2', 'p3'])
  })

  it('gives a block before the first one number 0 with a letter', () => {
    expect(publish(paragraphs(A, B), paragraphs(C, A, B)).ids).toEqual(['p0a', 'p1', 'p2'])
  })

  it('keeps an id on words that changed a little, and on words that moved', () => {
    const changed = A.replace('inwoners', 'alle inwoners')
    expect(publish(paragraphs(A, B, C), paragraphs(changed, C, B)).ids).toEqual(['p1', 'p3', 'p2'])
  })

  it('does not choose between two blocks that are equally like the old one', () => {
    const { ids, ledger } = publish(paragraphs(B, A, C), paragraphs(B, `${A} Zo is het.`, `${A} Ja toch.`, C))
    expect(ids).toEqual(['p1', 'p1a', 'p1b', 'p3'])
    expect(ledger.anchors).toMatchObject({ p2: { fate: 'buried', words: A } })
  })

  it('tells equal words apart by their neighbours', () => {
    const before = paragraphs(A, 'Overige', B, 'Overige', C)
    expect(publish(before, paragraphs(A, B, 'Overige', C)).ids).toEqual(['p1', 'p3', 'p4', 'p5'])
  })

  it('buries what is gone, says so, and never gives its number again', () => {
    const { ids, findings } = publish(paragraphs(A, B), paragraphs(A), paragraphs(A, C))
    expect(ids).toEqual(['p1', 'p3'])
    expect(findings).toEqual([
      {
        rule: 'buried-anchor',
        level: 'warning',
        message: `p2 stond op woorden die niet meer in de bron voorkomen: “${B}”.`,
        position: null,
        block: 'p2',
      },
    ])
  })

  it('brings a buried id back with its very words', () => {
    expect(publish(paragraphs(A, B), paragraphs(A), paragraphs(B, A)).ids).toEqual(['p2', 'p1'])
  })

  it('lets the larger of two paragraphs that became one keep its id, and the other lead there', () => {
    const { ids, ledger } = publish(paragraphs(A, B, C), paragraphs(`${A} ${B}`, C))
    expect(ids).toEqual(['p2', 'p3'])
    expect(ledger.anchors).toMatchObject({ p1: { fate: 'moved', to: 'p2' }, p2: { fate: 'live' } })
    expect(aliasesOf(ledger)).toEqual({ p1: 'p2' })
  })

  it('keeps a footnote on its words when the notes are renumbered', () => {
    const note = (marker: string, text: string) => node('footnote', text, { marker })
    expect(
      publish(tree(note('1', A), note('2', B)), tree(note('1', C), note('2', A), note('3', B))).ids,
    ).toEqual(['fn1a', 'fn1', 'fn2'])
  })

  it('remembers in which source an id was first given', () => {
    const first = Object.values(publish(paragraphs(A), paragraphs(A, B)).ledger.anchors).map(
      (anchor) => anchor.first[0],
    )
    expect(first).toEqual(['1', '2'])
  })

  it('keeps an alias on its block when the block no longer claims it', () => {
    const { ledger } = publish(
      tree(node('heading', 'Actie 5', { alias: 'actie-5' })),
      tree(node('heading', 'Actie 5')),
    )
    expect(aliasesOf(ledger)).toEqual({ 'actie-5': 's1' })
  })
})

describe('missing anchors', () => {
  const { ledger } = publish(paragraphs(A, B), paragraphs(A))
  const map = { blocks: {}, buried: tombstones(ledger) }
  it('are those neither live nor buried', () => {
    expect(missingAnchors(ledger, { blocks: [], aliases: {}, map })).toEqual(['p1'])
    expect(missingAnchors(ledger, { blocks: [{ id: 'p1' }], aliases: {}, map })).toEqual([])
  })
  it('and a block the ledger does not know is unknown', () => {
    expect(unknownAnchors(ledger, { blocks: [{ id: 'p1' }, { id: 'p9' }], aliases: {}, map })).toEqual(['p9'])
  })
})

const word = fc.constantFrom('zorg', 'wet', 'gemeente', 'budget', 'regio', 'Overige', 'cliënt', '')
const anyNode = fc
  .tuple(
    fc.constantFrom(...BLOCK_TYPES),
    fc.array(word, { maxLength: 6 }),
    fc.constantFrom('1', '2', '*', undefined),
  )
  .map(([type, words, number]) =>
    node(type, words.join(' '), type === 'footnote' ? { marker: number ?? '' } : { number }),
  )
const anyTree = fc.array(anyNode, { maxLength: 25 }).map((nodes) => tree(...nodes))

describe('any sequence of sources', () => {
  const { numRuns } = { numRuns: 200 }
  it('gives unique ids, loses none and is the same the second time', () => {
    fc.assert(
      fc.property(fc.array(anyTree, { minLength: 1, maxLength: 4 }), (trees) => {
        const { ids, ledger } = publish(...trees)
        expect(new Set(ids).size).toBe(ids.length)
        expect(AnchorLedger.parse(JSON.parse(JSON.stringify(ledger)))).toEqual(ledger)
        const before = publish(...trees.slice(0, -1)).ledger.anchors
        expect(Object.keys(ledger.anchors)).toEqual(expect.arrayContaining(Object.keys(before)))
        const again = assignAnchors(trees.at(-1) ?? tree(), ledger, source('9'))
        expect(again.ids).toEqual(ids)
        expect(JSON.stringify(again.ledger)).toBe(JSON.stringify(ledger))
      }),
      { numRuns },
    )
  })
})
