import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readSource } from '../../../src/sources/read-source.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'beside-'))
afterAll(() => rmSync(FOLDER, { recursive: true }))

const NAMES = ['paper.metadata.xml', 'paper-metadata.xml', 'paper/metadata.xml', 'metadata.xml']

test.each(NAMES)('the file about a publication is found as %s', async (name) => {
  const folder = mkdtempSync(join(FOLDER, 'a-'))
  mkdirSync(join(folder, 'paper'))
  copyFileSync(join(import.meta.dirname, 'fixtures/gmb.xml'), join(folder, 'paper.xml'))
  expect((await readSource(join(folder, 'paper.xml'))).meta.title?.property).toBe(undefined)
  copyFileSync(join(import.meta.dirname, 'metadata.xml'), join(folder, name))
  expect((await readSource(join(folder, 'paper.xml'))).meta.title?.property).toBe('DC.title')
})

test('a file about another publication is not used', async () => {
  copyFileSync(join(import.meta.dirname, 'fixtures/prb.xml'), join(FOLDER, 'other.xml'))
  copyFileSync(join(import.meta.dirname, 'metadata.xml'), join(FOLDER, 'metadata.xml'))
  expect((await readSource(join(FOLDER, 'other.xml'))).meta.official?.value).toBe('prb-2031-555')
  expect((await readSource(join(FOLDER, 'other.xml'))).meta.title?.property).toBe(undefined)
})
