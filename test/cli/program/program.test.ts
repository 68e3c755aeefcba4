import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { programDigest } from '../../../src/cli/digest.ts'
import { whileProgramMade } from '../../../src/cli/program/program.ts'
import { folderWith } from '../../support/folder.ts'
import { ROOT } from '../../support/root.ts'

const ADDRESS = 'https://nergens.example/'

test('a program is not made to its end when the work beside it fails, and nothing of it is left', async () => {
  const seeds = folderWith({ 'site.yaml': `name: Proef\ndescription: Een proef.\naddress: ${ADDRESS}\n` })
  const folders = { root: ROOT, seeds, content: join(seeds, 'content'), out: join(seeds, 'out') }
  const scratch = mkdtempSync(join(seeds, 'scratch-'))
  let program: Promise<unknown> | undefined
  const failing = whileProgramMade(folders, scratch, async (made) => {
    program = made
    throw new Error('A seed is wrong.')
  })
  await expect(failing).rejects.toThrow('A seed is wrong.')
  await expect(program).rejects.toThrow(/abort/)
  rmSync(scratch, { recursive: true })
  expect(readdirSync(seeds)).toEqual(['site.yaml'])
  expect(existsSync(join(ROOT, '.cache/program', programDigest(folders, ADDRESS)))).toBe(false)
})
