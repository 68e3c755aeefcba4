import { describe, expect, it } from 'vitest'
import { aliasesOf } from '../../src/anchors/aliases.ts'
import { assignAnchors } from '../../src/anchors/assign.ts'
import { missingAnchors } from '../../src/anchors/missing.ts'
import { tombstones } from '../../src/anchors/tombstones.ts'
import type { Tree, TreeNode } from '../../src/tree/node.ts'
import { node, publish, source, tree } from './helpers.ts'

const A = 'Gemeenten bieden ondersteuning aan inwoners die dat nodig hebben.'
const B = 'De zorgverzekeraar betaalt de wijkverpleging uit de Zorgverzekeringswet.'
const C = 'Het zorgkantoor koopt langdurige zorg in voor de regio.'

/** A paragraph with markers: `['iii']` at its end; a number beside a marker is the node of its note. */
const marked = (text: string, ...markers: (string | [marker: string, note: number])[]): TreeNode =>
  node('paragraph', text, {
    notes: markers.map((each) => {
      const [marker, note] = typeof each === 'string' ? [each, null] : each
      return { at: text.length, marker, note, endnote: !/^\d/.test(marker) }
    }),
  })

/** Printed marker → its anchor, after the trees were read one after the other. */
const anchorsOf = (...trees: Tree[]): Record<string, string> =>
  Object.fromEntries([...publish(...trees).markerIds].map(([{ marker }, id]) => [marker, id]))

describe('note markers whose text the source does not have', () => {
  it('are called by their own number', () => {
    expect(anchorsOf(tree(marked(A, 'iii'), marked(B, '7')))).toEqual({ iii: 'en3', 7: 'en7' })
  })

  it('keep their anchor when they are numbered anew', () => {
    const now = tree(marked(A, 'i'), marked(C, 'ii'), marked(B, 'iii'))
    expect(anchorsOf(tree(marked(A, 'i'), marked(B, 'ii')), now)).toEqual({
      i: 'en1',
      ii: 'en2a',
      iii: 'en2',
    })
  })

  it('keep their anchor when words around them change', () => {
    const changed = tree(
      marked(A.replace('inwoners', 'mensen'), 'i'),
      marked(B.replace('betaalt', 'vergoedt'), 'ii'),
    )
    expect(anchorsOf(tree(marked(A, 'i'), marked(B, 'ii')), changed)).toEqual({ i: 'en1', ii: 'en2' })
  })

  it('are told apart by their number behind the same words', () => {
    expect(
      anchorsOf(tree(marked(A, 'i', 'ii'), marked(B, 'iii')), tree(marked(A, 'ii'), marked(B, 'iii'))),
    ).toEqual({
      ii: 'en2',
      iii: 'en3',
    })
  })

  it('do not get the anchor of other words', () => {
    expect(anchorsOf(tree(marked(A, 'i')), tree(marked(C, 'i')))).toEqual({ i: 'en1a' })
  })

  it('are buried when they go, at the paragraph they stood in, and come back with their words', () => {
    const gone = publish(tree(marked(A, 'i'), marked(B, 'ii')), tree(marked(A), marked(B, 'ii')))
    expect(tombstones(gone.ledger)).toEqual([
      { id: 'en1', type: 'endnote', words: A, after: 'p2', before: null },
    ])
    expect(
      anchorsOf(
        tree(marked(A, 'i'), marked(B, 'ii')),
        tree(marked(A), marked(B, 'ii')),
        tree(marked(A, 'i'), marked(B, 'ii')),
      ),
    ).toEqual({
      i: 'en1',
      ii: 'en2',
    })
  })

  it('lead to their note when its text has come', () => {
    const note = node('footnote', C, { marker: '7' })
    const { ids, ledger } = publish(tree(marked(A, '7')), tree(marked(A, ['7', 1]), note))
    expect(ids).toEqual(['p1', 'fn7'])
    expect(aliasesOf(ledger)).toEqual({ en7: 'fn7' })
    expect(assignAnchors(tree(marked(A, ['7', 1]), note), ledger, source('9')).ledger).toEqual(ledger)
  })

  it('never lend their anchor to a note', () => {
    const note = node('footnote', C, { marker: 'iv' })
    expect(publish(tree(marked(A, 'iv')), tree(marked(B, ['iv', 1]), note)).ids).toEqual(['p2', 'en4a'])
  })

  it('are missed when the document has no such marker', () => {
    const { ledger } = publish(tree(marked(A, 'i')))
    const document = (id?: string) => ({
      blocks: [{ id: 'p1', notes: [{ marker: 'ii', target: null, id }] }],
      aliases: {},
      map: { blocks: {} },
    })
    expect(missingAnchors(ledger, document())).toEqual(['en1'])
    expect(missingAnchors(ledger, document('en1'))).toEqual([])
  })
})

describe('the date of a burial', () => {
  const read = (text: Tree, before: Parameters<typeof assignAnchors>[1], textDate: string | null) =>
    assignAnchors(text, before, { ...source('1'), meta: { textDate } }).ledger

  it('is that of the first text without the words, and unknown where the text has none', () => {
    const first = read(tree(node('paragraph', A), node('paragraph', B)), null, '2023-01-01')
    const second = read(tree(node('paragraph', A)), first, '2024-03-12')
    expect(tombstones(read(tree(node('paragraph', A)), second, '2025-05-05'))[0]?.buriedOn).toBe('2024-03-12')
    expect(tombstones(read(tree(node('paragraph', A)), first, null))[0]).not.toHaveProperty('buriedOn')
  })

  it('is forgotten when the words come back', () => {
    const whole = tree(node('paragraph', A), node('paragraph', B))
    const buried = read(tree(node('paragraph', A)), read(whole, null, null), '2024-03-12')
    expect(read(whole, buried, '2025-05-05').anchors).toEqual(read(whole, null, null).anchors)
  })
})

describe('an alias of what is buried', () => {
  it('goes with it, and is not lost', () => {
    const { ledger } = publish(
      tree(node('heading', A, { alias: 'actie-5' }), node('paragraph', B)),
      tree(node('paragraph', B)),
    )
    const [stone] = tombstones(ledger)
    expect(stone).toMatchObject({ id: 's1', alias: 'actie-5' })
    const document = {
      blocks: [{ id: 'p1' }],
      aliases: {},
      map: { blocks: {}, buried: stone ? [stone] : [] },
    }
    expect(missingAnchors(ledger, document)).toEqual([])
    expect(missingAnchors(ledger, { ...document, map: { blocks: {}, buried: [{ id: 's1' }] } })).toEqual([
      'actie-5',
    ])
  })
})
