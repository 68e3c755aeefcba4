import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { serve } from '../../src/cli/serve.ts'
import { writeFiles } from '../support/folder.ts'
import { runCommand } from '../support/run-command.ts'
import { newPage } from './browser.ts'

/**
 * A site of which titles, names and texts hold markup that would run if it were ever taken for more than
 * text.
 */
const PAYLOADS = {
  title: 'Beleid <img src=q onerror="window.ran=1"> & </title></script><script>window.ran=2</script>',
  issuer: 'Gemeente "><iframe src=//elders.example onload=window.ran=3></iframe>',
  site: 'Kennis <b onmouseover=window.ran=4>vet</b> & </script>',
}
const PROSE =
  'In de gemeente werken wij samen met inwoners aan een plan voor de wijk, en dat kost tijd en geld. '
const TEXT = `1 Werkwijze <img src=q onerror=window.ran=5>

${PROSE.repeat(3)}Typ nooit <script>window.ran=6</script> in het formulier.[1]

${PROSE.repeat(2)}Een veld eindigt op </script><svg onload=window.ran=7>, op ]]> of op {{ 6*6 }} en \${6*6}.

Zo geschreven is het goed: &lt;u&gt; en <!-- blijft staan --> en javascript:window.ran=8.

[1] Bedoeld is "><iframe src=//elders.example onload=window.ran=9></iframe> uit de handreiking.
`
const quoted = JSON.stringify

const folder = mkdtempSync(join(tmpdir(), 'markup-'))
const out = join(folder, 'dist')
let url: string
let close: () => Promise<void>

beforeAll(async () => {
  writeFiles(join(folder, 'seeds'), {
    'site.yaml': `name: ${quoted(PAYLOADS.site)}\ndescription: Een proef.\n`,
    'nota/seed.yaml': `title: ${quoted(PAYLOADS.title)}\nkind: kamerbrief\ndate: '2024-03-01'\nissuer: ${quoted(PAYLOADS.issuer)}\n`,
    'nota/text.txt': TEXT,
  })
  const env = { SEEDS: join(folder, 'seeds'), CONTENT: join(folder, 'content') }
  for (const args of [['ingest'], ['build', '--outDir', out]]) {
    const { code, stdout, stderr } = runCommand(args, env)
    if (code !== 0) throw new Error(stdout + stderr)
  }
  ;({ url, close } = await serve(out, '/', 0))
}, 120_000)
afterAll(async () => {
  await close()
  rmSync(folder, { recursive: true, force: true })
})

const filesOf = (ending: string): string[] =>
  readdirSync(out, { recursive: true, encoding: 'utf-8' }).filter((path) => path.endsWith(ending))

/** What ran, or became an element with something that would run. */
const taken = (page: Page): Promise<unknown[]> =>
  page.evaluate(() => [
    (window as unknown as { ran?: number }).ran ?? 0,
    document.querySelectorAll(
      '[onerror], [onload], [onmouseover], iframe, img[src="q"], a[href^="javascript:" i]',
    ).length,
  ])

/** Not that a page was left before it was loaded, nor what is of the address of this other site. */
const others = (faults: readonly string[]): string[] =>
  faults.filter((fault) => !fault.startsWith(`other host: ${url}`))

test('no page takes markup in a text for more than text', async () => {
  const { page, faults } = await newPage()
  for (const path of filesOf('.html').filter((each) => !each.startsWith('editions'))) {
    await page.goto(url + path)
    expect([path, ...(await taken(page))]).toEqual([path, 0, 0])
  }
  expect(others(faults)).toEqual([])
})

test('the page, its title, its contents and its data show it as it is', async () => {
  const { page } = await newPage()
  await page.goto(`${url}documenten/nota/`)
  expect(await page.title()).toContain(PAYLOADS.title)
  expect(await page.locator('h1').textContent()).toBe(PAYLOADS.title)
  const main = (await page.locator('main').textContent()) ?? ''
  for (const text of [
    '<script>window.ran=6</script>',
    ']]>',
    '{{ 6*6 }}',
    '&lt;u&gt;',
    '<!-- blijft staan -->',
  ])
    expect(main).toContain(text)
  const data = await page.locator('script[type="application/ld+json"]').allTextContents()
  expect(data.map((each) => JSON.parse(each).name)).toContain(PAYLOADS.title)
})

test('the excerpt, the note and the field show it as it is', async () => {
  const { page, faults } = await newPage()
  for (const [typed, shown] of [
    ['formulier', '<script>window.ran=6</script>'],
    ['handreiking', '"><iframe src=//elders.example onload=window.ran=9></iframe>'],
    ['svg', '</script><svg onload=window.ran=7>'],
    ['script', '<script>window.ran=6</script>'],
    ['iframe', '"><iframe src=//elders.example onload=window.ran=9></iframe>'],
    ['<u>', '&lt;u&gt;'],
  ] as const) {
    await page.goto(`${url}zoeken/?q=${encodeURIComponent(typed)}`)
    await page.locator('[data-hit]').first().waitFor()
    expect((await page.locator('[data-search-passages]').textContent()) ?? '').toContain(shown)
    expect(await taken(page)).toEqual([0, 0])
  }
  await page.locator('[data-hit] a').first().click()
  await page.waitForURL(/documenten\/nota/)
  await page.locator('a[href*="#fn"]').first().focus()
  await page.waitForTimeout(500)
  expect(await taken(page)).toEqual([0, 0])
  expect(others(faults)).toEqual([])
})

test('the card of a note, a citation and what is copied of it show it as it is', async () => {
  const { page, faults } = await newPage({ viewport: { width: 800, height: 900 } })
  await page.goto(`${url}documenten/nota/`)
  await page.locator('button[data-cite=p1]').waitFor({ state: 'attached' })
  await page.locator('a[href="#fn1"]').first().hover()
  const note = '"><iframe src=//elders.example onload=window.ran=9></iframe>'
  await page.locator('.card:popover-open, .card:not([hidden])').getByText(note).first().waitFor()
  await page.locator('button[data-cite=p1]').focus()
  await page.keyboard.press('Enter')
  await page.locator('dialog.citeer[open]').waitFor()
  for (const form of ['citaat', 'link']) {
    await page.check(`dialog.citeer input[value=${form}]`)
    expect(await page.locator('dialog.citeer [data-preview]').textContent()).toContain(PAYLOADS.title)
  }
  expect(await taken(page)).toEqual([0, 0])
  expect(others(faults)).toEqual([])
})

test.each([
  '<img src=q onerror=window.ran=1>',
  '"><svg onload=window.ran=2>',
  'javascript:window.ran=3',
  '%3Cimg%20src%3Dq%20onerror%3Dwindow.ran%3D4%3E',
  '"</script><script>window.ran=5</script>',
])('%s as a question is shown as it was typed', async (typed) => {
  const { page, faults } = await newPage()
  await page.goto(`${inject('url')}zoeken/?q=${encodeURIComponent(typed)}`)
  await page.locator('[data-search-results][data-state=found]').waitFor()
  expect(await page.locator('#q').inputValue()).toBe(typed)
  expect(await page.locator('[data-search-line]').textContent()).toContain(`‘${typed}’`)
  expect(await taken(page)).toEqual([0, 0])
  expect(faults).toEqual([])
})

test.each(['%E0%A4%A', '<b', '*', '-', '"', '()[]{}^$|\\?/', '__proto__', 'constructor'])(
  'the address ?q=%s gives an answer or a message',
  async (raw) => {
    const { page, faults } = await newPage()
    await page.goto(`${inject('url')}zoeken/?q=${raw}`)
    await page.locator('[data-search-line]').filter({ hasText: /\S/ }).waitFor()
    expect(faults).toEqual([])
  },
)

test.each(['zorg '.repeat(400), 'x'.repeat(2000), '"zorg" '.repeat(280), '(a+)+$'.repeat(333)])(
  'a question of 2000 characters is answered within a second (%.10s…)',
  { retry: 2 },
  async (typed) => {
    const { page, faults } = await newPage({ viewport: { width: 390, height: 844 } })
    await page.goto(`${inject('url')}zoeken/?q=zorg`)
    await page.locator('[data-hit]').first().waitFor()
    const time = await page.evaluate(async (typed) => {
      const line = document.querySelector('[data-search-line]') as HTMLElement
      const field = document.querySelector('#q') as HTMLInputElement
      const changed = new Promise((done) => new MutationObserver(done).observe(line, { childList: true }))
      const start = performance.now()
      field.value = typed
      field.dispatchEvent(new Event('input', { bubbles: true }))
      await changed
      await new Promise((done) => setTimeout(done))
      return performance.now() - start
    }, typed)
    expect(time).toBeLessThan(1000)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    expect(faults).toEqual([])
  },
)

test('the one file runs nothing of it', async () => {
  const { page } = await newPage()
  const [file = ''] = filesOf('.html').filter((path) => path.startsWith('editions'))
  for (const place of ['', '#/documenten/nota/', '#/zoeken/?q=formulier']) {
    await page.goto(`file://${join(out, file)}${place}`)
    await page.waitForTimeout(300)
    expect([place, ...(await taken(page))]).toEqual([place, 0, 0])
  }
})

test('in the books none of it is an element', () => {
  const taken = filesOf('.epub').flatMap((book) =>
    Object.entries(unzipSync(readFileSync(join(out, book))))
      .filter(([name]) => /\.(?:xhtml|opf|ncx)$/.test(name))
      .filter(([, bytes]) =>
        /<(?:script|iframe|svg onload|img src="?q)/.test(new TextDecoder().decode(bytes)),
      )
      .map(([name]) => name),
  )
  expect(taken).toEqual([])
})
