import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import { afterAll, expect, inject, test } from 'vitest'
import { serve } from '../../../src/cli/serve.ts'
import { sorted, toBytes } from '../../../src/editions/files/site-files.ts'
import { copied } from '../../editions/offline/copied.ts'
import { folderWith, writeFiles } from '../../support/folder.ts'
import { newWindow } from '../browser.ts'
import { largestOfEachType, quoted, sitePages } from '../site-pages.ts'
import { closeBrowsers, openIn } from './browsers.ts'
import { findFirefox } from './firefox.ts'

const out = inject('out')
const files = unzipSync(readFileSync(join(out, 'editions/leeswijzer.zip')))
const paths = Object.keys(files)
const pages = paths
  .filter((path) => path.endsWith('.html'))
  .map((path) => ({ path, html: quoted(new TextDecoder().decode(files[path])) }))
const ids = new Map(
  pages.map(({ path, html }) => [
    path,
    new Set([...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] as string)),
  ]),
)

const ATTRIBUTE = /\s(?:href|src|action|data-engine|data-file|data-keep)="([^"]*)"/g

/**
 * What is wrong with a link of a page; nothing when it leads to another site, or to a file and an anchor that
 * are there.
 */
function fault(from: string, address: string): string[] {
  if (/^(?:[a-z]+:|$)/.test(address)) return []
  if (address.startsWith('/')) return [`${from}: ${address} only leads somewhere at the root of a server`]
  const [path = '', anchor] = address
    .replaceAll('&#x26;', '&')
    .replace(/\?[^#]*/, '')
    .split('#')
  const target = path === '' ? from : posix.join(posix.dirname(from), decodeURI(path))
  if (!(target in files)) return [`${from}: ${address} is not in the zip`]
  return anchor && ids.has(target) && !ids.get(target)?.has(decodeURIComponent(anchor))
    ? [`${from}: ${address} is an anchor that is not there`]
    : []
}

test('every link leads to a file in the zip by its name, from any folder', () => {
  const faults = pages.flatMap(({ path, html }) =>
    [...html.matchAll(ATTRIBUTE)].flatMap((match) => fault(path, match[1] as string)),
  )
  expect(faults).toEqual([])
})

test('works below a path of any server, with the search and the citing', async () => {
  const folder = folderWith({})
  writeFiles(folder, files)
  const { url, close } = await serve(folder, '/ergens/diep/', 0)
  const { page, faults } = await newWindow({ baseURL: url })
  await page.goto('documenten/index.html')
  await page.locator('main a[href$="/index.html"]').first().click()
  const word = (await page.locator('.text p[id]').first().textContent())?.match(/[a-z]{9,}/)?.[0] ?? ''
  await page.goto(`zoeken/index.html?q=${word}`)
  await page.locator('[data-hit] a').first().click()
  await page.waitForURL(/\/ergens\/diep\/documenten\/.+#/)
  await page.locator('button[data-cite]').first().focus()
  await page.keyboard.press('Enter')
  await page.check('dialog.citeer[open] input[value=link]')
  const cited = (await page.locator('dialog.citeer [data-preview] a').getAttribute('href')) ?? ''
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await page.keyboard.insertText(word)
  await page.locator('.find-passages [data-hit] a').first().waitFor()
  await close()
  expect(new URL(cited).pathname).toContain('/documenten/')
  expect(faults.filter((each) => !/^other host: /.test(each))).toEqual([])
})

afterAll(closeBrowsers)

const unpacked = mkdtempSync(join(tmpdir(), 'leeswijzer-zip-'))
afterAll(() => rmSync(unpacked, { recursive: true, force: true }))
writeFiles(
  unpacked,
  Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`Map #1 50% é/${path}`, bytes])),
)
const onDisk = (path: string): string => pathToFileURL(join(unpacked, 'Map #1 50% é', path)).href

/** The largest page of every type, as a file. */
const kinds = largestOfEachType(sitePages(out)).map(({ path }) =>
  path.endsWith('/') || path === '' ? `${path}index.html` : path,
)
const longest = kinds.find((path) => /^documenten\/[^/]+\/index/.test(path)) as string

test.each([
  ['Chromium', inject('browser')],
  ['Firefox', findFirefox()],
])('from disk in %s no page has an error, and nothing is asked of a network', async (name, program) => {
  const { page, asked, faults } = await openIn(name, program as string)
  for (const path of kinds) {
    await page.goto(onDisk(path))
    await page.waitFor(`document.querySelector('[data-theme-button]')?.hidden === false`)
  }
  expect(faults).toEqual([])
  expect(asked.filter((url) => !/^(?:file|blob|data|about):/.test(url))).toEqual([])
})

test.each([
  ['Chromium', inject('browser')],
  ['Firefox', findFirefox()],
])('from disk in %s the search, the citing, the related and the cards work', async (name, program) => {
  const { page, faults } = await openIn(name, program as string)
  await page.goto(onDisk('index.html'))
  await page.goto(onDisk('documenten/index.html'))
  const word = pages
    .find(({ path }) => /^documenten\/[^/]+\/index/.test(path))
    ?.html.match(/[a-z]{9,}(?= )/g)
    ?.at(-1)
  await page.evaluate(`document.querySelector('#zoek').focus()`)
  await page.evaluate(
    `(document.querySelector('#zoek').value = '${word}', document.querySelector('#zoek').dispatchEvent(new Event('input', { bubbles: true })))`,
  )
  await page.waitFor(`document.querySelector('.find-passages [data-hit] a[href*="/index.html"]')`)
  await page.evaluate(`document.querySelector('form.find').requestSubmit()`)
  await page.waitFor(
    `document.querySelector('#q')?.value === '${word}' && document.querySelector('[data-hit] a[href*="/index.html"]')`,
  )
  await page.evaluate(`document.querySelector('[data-hit] a').click()`)
  await page.waitFor(
    `/documenten\\/.+\\/index.html.*#/.test(location.href) && document.querySelector('.text p[id]')`,
  )
  await page.goto(onDisk(longest))
  await page.waitFor(
    `document.querySelector('button[data-cite]') && document.querySelector('button.related')`,
  )
  await page.evaluate(`document.querySelector('button[data-cite]').click()`)
  await page.waitFor(`document.querySelector('dialog.citeer[open] [data-preview]')?.textContent.length > 40`)
  await page.evaluate(`document.querySelector('dialog[open]').close()`)
  await page.evaluate(`document.querySelector('button.related').click()`)
  await page.waitFor(`document.querySelector('dialog.verwant[open] a[href*="/index.html"]')`)
  await page.evaluate(`document.querySelector('dialog[open]').close()`)
  await page.evaluate(
    `(document.querySelector('details.toc').open = true, document.querySelector('#in-document').focus())`,
  )
  await page.evaluate(
    `(document.querySelector('#in-document').value = 'zorg', document.querySelector('#in-document').dispatchEvent(new Event('input', { bubbles: true })))`,
  )
  await page.waitFor(`document.querySelector('mark[data-asked]')`)
  await page.goto(onDisk('offline/index.html'))
  await page.waitFor(
    `document.querySelector('[data-keep-line]').textContent.includes('kan de site niet bewaren')`,
  )
  expect(faults).toEqual([])
})

test('a link that a script makes to a page with another name in the zip leads to it, from disk', async () => {
  const site = sorted(
    Object.entries({
      'index.html':
        '<!doctype html><html lang="nl"><head><script type="module" src="/_astro/a.js"></script></head><body><p></p></body></html>',
      'begrippen/con/index.html':
        '<!doctype html><html lang="nl"><head></head><body><h1>Con</h1></body></html>',
      '_astro/a.js':
        "import{href}from'./b.js';const a=document.createElement('a');a.href=href;a.textContent='con';document.body.append(a)",
      '_astro/b.js': "export const href=new URL('begrippen/con/?q=1#p1',location.href).href",
    }).map(([path, text]) => [path, toBytes(text)] as const),
  )
  const copy = await copied(site, { base: '/', has: (path) => site.has(path) })
  const folder = folderWith({})
  writeFiles(folder, Object.fromEntries(copy))
  const { page, faults } = await openIn('Chromium', inject('browser'))
  await page.goto(pathToFileURL(join(folder, 'index.html')).href)
  await page.waitFor(`document.querySelector('a[href*="/con-"]')`)
  await page.evaluate(`document.querySelector('a').click()`)
  await page.waitFor(
    `document.querySelector('h1')?.textContent === 'Con' && location.href.endsWith('?q=1#p1')`,
  )
  expect(faults).toEqual([])
})
