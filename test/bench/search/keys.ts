/**
 * `npm run bench:search -- --keys`: from the last key of a question to painted results, beside Pagefind's own
 * interface.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { readFolders } from '../../../src/cli/folders.ts'
import { serve } from '../../../src/cli/serve.ts'
import type { SearchRecord } from '../../../src/search/index/record.ts'
import { findBrowser } from '../../support/find-browser.ts'
import { runBuild } from '../../support/run-command.ts'
import { writePlain } from './searches.ts'

/** Words that a reader types whole; each is typed letter by letter, and timed at its last one. */
const TYPED = [
  'mantelzorg',
  'eigen bijdrage',
  'wijkverpleging',
  'respijtzorg',
  'toezicht',
  'dakloosheid',
  'cliëntondersteuning',
  'eenzaamheid',
]
const ROUNDS = 3

/** Where a question is typed, where it is said that it was answered, and what a result is. */
interface Interface {
  page: string
  field: string
  line: string
  hit: string
}
const OURS: Interface = {
  page: 'documenten/',
  field: 'form.find input',
  line: '.find-line',
  hit: '.find-passages [data-hit] mark',
}
const PLAIN: Interface = {
  page: 'plain/ui.html',
  field: '.pagefind-ui__search-input',
  line: '.pagefind-ui__message',
  hit: '.pagefind-ui__result-excerpt',
}
const UI = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Pagefind</title><link rel="stylesheet" href="pagefind-ui.css">
<script src="pagefind-ui.js"></script><div id="search"></div><script>new PagefindUI({ element: '#search', bundlePath: '/plain/' })</script></html>`

/** Builds the site, puts Pagefind with its own interface beside it, and prints the median of both. */
export async function measureKeys(records: readonly SearchRecord[], folder: string): Promise<void> {
  const out = join(folder, 'site')
  runBuild({ ...readFolders(), out, scratch: folder })
  await writePlain(records, join(out, 'plain'))
  writeFileSync(join(out, 'plain/ui.html'), UI)
  const { url, close } = await serve(out, '/', 0)
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const times = []
  for (const each of [OURS, PLAIN]) times.push(await medianOf(await browser.newPage({ baseURL: url }), each))
  await browser.close()
  await close()
  const [ours = 0, plain = 0] = times
  console.log(
    `From key to painted results: ${ours.toFixed(0)} ms here, ${plain.toFixed(0)} ms in Pagefind's own interface. Ratio ${(ours / plain).toFixed(2)}`,
  )
}

/** All questions are asked once before, so that both have everything they fetch. */
async function medianOf(page: Page, where: Interface): Promise<number> {
  await page.goto(where.page)
  for (const typed of TYPED) await timeOf(page, where, typed)
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++)
    for (const typed of TYPED) times.push(await timeOf(page, where, typed))
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}

async function timeOf(page: Page, { field, line, hit }: Interface, typed: string): Promise<number> {
  await page.fill(field, '')
  await page.focus(field)
  await page.keyboard.type(typed.slice(0, -1), { delay: 15 })
  await page.waitForTimeout(500)
  const painted = await page.evaluateHandle(paintedAfterKey, { line, hit, typed })
  await page.keyboard.insertText(typed.slice(-1))
  return painted.evaluate(({ time }) => time)
}

/**
 * In the page: milliseconds from the next input to the frame in which the answer to these words stands with a
 * result.
 */
function paintedAfterKey({ line, hit, typed }: Pick<Interface, 'line' | 'hit'> & { typed: string }): {
  time: Promise<number>
} {
  const time = new Promise<number>((done) => {
    const isAnswered = (): boolean =>
      (document.querySelector(line)?.textContent ?? '').includes(typed) &&
      document.querySelector(hit) !== null
    const look = (start: number): unknown =>
      isAnswered()
        ? requestAnimationFrame(() => done(performance.now() - start))
        : requestAnimationFrame(() => look(start))
    document.addEventListener('input', () => look(performance.now()), { once: true, capture: true })
  })
  return { time }
}
