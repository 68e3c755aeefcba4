import { type ChildProcess, spawn } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { folderWith, GOOD_SEEDS, writeFiles } from '../support/folder.ts'
import { ROOT } from '../support/root.ts'

interface Started {
  rows: string[]
  url: string
  /** Ctrl-C; the exit code. */
  stop: () => Promise<number | null>
}

/** Starts the site of a folder on any free port, and waits for the address. */
function start(folder: string): Promise<Started> {
  const env = { ...process.env, SEEDS: join(folder, 'seeds'), CONTENT: join(folder, 'content'), PORT: '0' }
  const child = spawn(
    process.execPath,
    [join(ROOT, 'src/cli/main.ts'), 'start', '--outDir', join(folder, 'out')],
    { env, cwd: ROOT },
  )
  onTestFinished(() => void child.kill('SIGKILL'))
  return new Promise((done, fail) => {
    let told = ''
    child.stderr?.on('data', (part) => fail(new Error(String(part))))
    child.stdout?.on('data', (part) => {
      told += String(part)
      const rows = told.trimEnd().split('\n')
      const url = rows.find((row) => row.startsWith('http'))
      const unfinished = told.includes('meanwhile') && !rows.at(-1)?.endsWith('are ready')
      if (url !== undefined && !unfinished)
        done({
          rows: rows.map((row) => row.replace(folder, '').replace(/:\d+\//, ':<port>/')),
          url,
          stop: () => stop(child),
        })
    })
  })
}

function stop(child: ChildProcess): Promise<number | null> {
  child.kill('SIGINT')
  return new Promise((done) => child.on('exit', done))
}

test('the first start builds, the second does not, and one after a change does', {
  timeout: 180_000,
}, async () => {
  const seeds = Object.fromEntries(Object.entries(GOOD_SEEDS).map(([path, text]) => [`seeds/${path}`, text]))
  const folder = folderWith(seeds)
  const built = ['[2/4] Reading 1 text', '[3/4] Building site and search index']
  const served = ['[4/4] Serving /out; Ctrl-C stops', 'http://localhost:<port>/']
  const finished = [
    '[4/4] Serving /out; Ctrl-C stops; the files to take along are made meanwhile',
    'http://localhost:<port>/',
    'The files to take along are ready',
  ]

  const first = await start(folder)
  expect(first.rows).toEqual([...built, ...finished])
  expect(await (await fetch(`${first.url}documenten/brief/`)).text()).toContain('Dit is een brief.')
  const book = await fetch(`${first.url}editions/brief.epub`)
  expect([book.status, (await book.arrayBuffer()).byteLength]).toEqual([
    200,
    statSync(join(folder, 'out/editions/brief.epub')).size,
  ])
  expect(await first.stop()).toBe(0)

  const second = await start(folder)
  expect(second.rows).toEqual([
    '[2/4] Texts: up to date',
    '[3/4] Site and search index: up to date',
    ...served,
  ])
  expect(await second.stop()).toBe(0)

  writeFiles(folder, { 'seeds/site.yaml': 'name: Anders\ndescription: Een proef met één tekst.\n' })
  const third = await start(folder)
  expect(third.rows).toEqual([...built, ...finished])
  expect(await (await fetch(third.url)).text()).toContain('Anders')
  expect(await third.stop()).toBe(0)
})
