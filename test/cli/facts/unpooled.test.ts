import { expect, test } from 'vitest'
import { PackedBody, packBody } from '../../../src/cli/facts/packed-body.ts'
import { unpooled } from '../../../src/cli/facts/unpooled.ts'
import { sampleLibrary } from '../../render/sample-library.ts'

test('short bytes that are held for long hold no memory of others', () => {
  const short = Buffer.from('een paar letters')
  expect(short.buffer.byteLength).toBeGreaterThan(short.length)
  const own = unpooled(short)
  expect(own).toEqual(short)
  expect(own.buffer.byteLength).toBe(short.length)
})

test('a body that is held has no other bytes than those of its map and its blocks', () => {
  const [document] = sampleLibrary.documents
  if (!document) throw new Error('no document')
  const bytes = packBody(document)
  const kept = new PackedBody(bytes)
  bytes.fill(0)
  expect(kept.blocks).toEqual(document.blocks)
  expect(kept.map).toEqual(document.map)
})
