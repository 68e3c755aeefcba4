import { describe, expect, it } from 'vitest'
import { KeptBody, packBody } from '../../../src/cli/facts/kept-body.ts'
import { sampleLibrary } from '../../render/sample-library.ts'

describe('blocks and map of a document', () => {
  it.each(sampleLibrary.documents.map((document) => [document.id, document] as const))(
    '%s',
    (_, document) => {
      const kept = new KeptBody(packBody(document))
      expect([kept.blocks, kept.map]).toEqual([document.blocks, document.map])
      for (const block of document.blocks) expect(kept.block(block.id)).toEqual(block)
      expect(kept.block('p999')).toBeUndefined()
    },
  )

  it('that were kept by halves are refused', () => {
    const bytes = packBody(sampleLibrary.documents[0]!)
    for (const length of [0, 3, 4, 40, bytes.length - 1])
      expect(() => new KeptBody(bytes.subarray(0, length))).toThrow()
  })
})
