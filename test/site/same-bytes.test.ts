import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, onTestFinished, test } from 'vitest'
import { readFolders } from '../../src/cli/folders.ts'
import { filesBelow } from '../../src/output/files-below.ts'
import { runBuild } from '../support/run-command.ts'

test('the same input gives the same bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'leeswijzer-again-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const again = join(folder, 'dist')
  runBuild({ ...readFolders(), out: again, scratch: folder })
  const first = inject('out')
  expect(filesBelow(again)).toEqual(filesBelow(first))
  const differing = filesBelow(first).filter(
    (file) => !readFileSync(join(first, file)).equals(readFileSync(join(again, file))),
  )
  expect(differing).toEqual([])
})
