import { describe, expect, it } from 'vitest'
import { PackedBody, packBody } from '../../../src/cli/facts/packed-body.ts'
import type { BlockId } from '../../../src/collections/schema/block.ts'
import { sampleLibrary } from '../../render/sample-library.ts'

describe('blocks and map of a document', () => {
  it.each(sampleLibrary.documents.map((document) => [document.id, document] as const))(
    '%s',
    (_, document) => {
      const kept = new PackedBody(packBody(document))
      expect([kept.blocks, kept.map]).toEqual([document.blocks, document.map])
      for (const block of document.blocks) expect(kept.block(block.id)).toEqual(block)
      expect(kept.block('p999')).toBeUndefined()
    },
  )

  it('of which there are none', () => {
    const [document] = sampleLibrary.documents
    const kept = new PackedBody(packBody({ blocks: [], map: document!.map }))
    expect([kept.blocks, kept.map, kept.block('p1')]).toEqual([[], document!.map, undefined])
  })

  it('that were kept by halves are refused', () => {
    const bytes = packBody(sampleLibrary.documents[0]!)
    for (const length of [0, 3, 4, 40, bytes.length - 1])
      expect(() => new PackedBody(bytes.subarray(0, length))).toThrow()
  })

  it('are found in a text of very many too', () => {
    const [document] = sampleLibrary.documents
    const [first] = document!.blocks
    const blocks = Array.from({ length: 2000 }, (_, at) => ({ ...first!, id: `p${at}` as BlockId }))
    const kept = new PackedBody(packBody({ blocks, map: document!.map }))
    expect(['p0', 'p1234', 'p2000'].map((id) => kept.block(id)?.id)).toEqual(['p0', 'p1234', undefined])
  })
})
