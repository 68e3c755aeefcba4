/**
 * `npm run bench:scale -- 100 300 [--starlight]`: libraries of so many documents, built cold and after an
 * edit; what that takes of time
 * and memory, and how large the site is. With `--starlight` the same texts through Starlight, in the same
 * run.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT, readFolders } from '../../../src/cli/folders.ts'
import { readContent } from '../../../src/collections/content.ts'
import { copyFolder } from '../../../src/output/files-below.ts'
import { EDITS } from './edits.ts'
import { poolOf, writeSeeds } from './generate.ts'
import { measured, type Ran } from './process-tree.ts'
import { sizeOf } from './site-size.ts'
import { installStarlight, runStarlight } from './starlight.ts'

const HEADER =
  '| documents | | wall s | CPU s | memory MB | against Starlight |\n| --- | --- | --- | --- | --- | --- |'
const counts = process.argv
  .slice(2)
  .filter((each) => /^\d+$/.test(each))
  .map(Number)
const project = readFolders()
const pool = poolOf(readContent(project.content, project.seeds))
const folder = mkdtempSync(join(tmpdir(), 'bench-scale-'))

function row(count: number, name: string, { wall, cpu, memory }: Ran, other?: Ran): void {
  const ratio = other ? (wall / other.wall).toFixed(2) : ''
  const cells = [count, name, wall.toFixed(1), cpu.toFixed(1), (memory / 1e6).toFixed(0), ratio]
  console.log(`| ${cells.join(' | ')} |`)
}

/** A build as a person does it; a failure ends the measuring. */
async function build(at: string): Promise<Ran> {
  const env = {
    ...process.env,
    SEEDS: join(at, 'seeds'),
    CONTENT: join(at, 'content'),
    FACTS: join(at, 'facts'),
    ASTRO_TELEMETRY_DISABLED: '1',
  }
  const ran = await measured(
    process.execPath,
    [join(ROOT, 'scripts/run.mjs'), 'src/cli/main.ts', 'build', '--outDir', join(at, 'site')],
    env,
    ROOT,
  )
  if (ran.code !== 0) throw new Error(ran.output)
  return ran
}

const textBytes = (seeds: string): number =>
  readdirSync(seeds)
    .filter((name) => !name.endsWith('.yaml'))
    .reduce((sum, name) => sum + statSync(join(seeds, name, 'text.txt')).size, 0)

async function measure(count: number, starlight: string | null): Promise<string> {
  const at = join(folder, String(count))
  const folders = { seeds: join(at, 'seeds'), content: join(at, 'content') }
  writeSeeds(folders.seeds, pool, count)
  for (const register of ['actors', 'laws', 'programmes'])
    copyFolder(join(project.content, register), join(folders.content, register))
  // Nothing is kept of another library, nor the program of the pages: it may be deleted at any time.
  rmSync(join(ROOT, '.cache', 'program'), { recursive: true, force: true })
  const cold = await build(at)
  const other = starlight === null ? undefined : await runStarlight(starlight, folders.content)
  row(count, 'cold', cold, other)
  if (other) row(count, 'Starlight', other)
  for (const [name, edit] of Object.entries(EDITS)) {
    edit(folders, pool, count)
    row(count, name, await build(at), other)
  }
  return sizes(count, at)
}

function sizes(count: number, at: string): string {
  const { files, bytes, editions, largest } = sizeOf(join(at, 'site'))
  const perByte = (bytes / textBytes(join(at, 'seeds'))).toFixed(1)
  const cells = [count, files, (bytes / 1e6).toFixed(1), perByte, (editions / 1e6).toFixed(1)]
  return `| ${cells.join(' | ')} | ${(largest.bytes / 1000).toFixed(0)} kB (${largest.path}) |`
}

try {
  const starlight = process.argv.includes('--starlight') ? join(folder, 'starlight') : null
  if (starlight) await installStarlight(starlight)
  console.log(HEADER)
  const found: string[] = []
  for (const count of counts.length > 0 ? counts : [100, 300]) found.push(await measure(count, starlight))
  console.log(
    '\n| documents | files | MB without editions | bytes per byte of text | MB of editions | largest page but documents |',
  )
  console.log('| --- | --- | --- | --- | --- | --- |')
  for (const each of found) console.log(each)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
