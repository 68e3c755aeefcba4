import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import { expect, inject, test } from 'vitest'
import { serve } from '../../../src/cli/serve.ts'
import { folderWith, writeFiles } from '../../support/folder.ts'
import { newPage } from '../browser.ts'
import { openIn } from './browsers.ts'
import { findFirefox } from './firefox.ts'

const out = inject('out')
const files = unzipSync(readFileSync(join(out, 'editions/leeswijzer.zip')))
const paths = Object.keys(files)
const pages = paths
  .filter((path) => path.endsWith('.html'))
  .map((path) => ({ path, html: new TextDecoder().decode(files[path]) }))
const ids = new Map(
  pages.map(({ path, html }) => [
    path,
    new Set([...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] as string)),
  ]),
)

const ATTRIBUTE = /\s(?:href|src|action|data-engine|data-file|data-keep)="([^"]*)"/g

/** What is wrong with a link of a page; nothing when it leads to another site, or to a file and an anchor that are there. */
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
  const { page, faults } = await newPage({ baseURL: url })
  await page.goto('documenten/index.html')
  await page.locator('main a[href$="/index.html"]').first().click()
  const word = (await page.locator('.par').first().textContent())?.match(/[a-z]{9,}/)?.[0] ?? ''
  await page.goto(`zoeken/index.html?q=${word}`)
  await page.locator('[data-from-disk]').waitFor({ state: 'detached' })
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

test.each([
  ['Chromium', inject('browser')],
  ['Firefox', findFirefox()],
])(
  'from disk in %s the search page says why it cannot search, and takes the question to the one file',
  async (name, program) => {
    const folder = folderWith({})
    writeFiles(
      folder,
      Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`Map #1 50% é/${path}`, bytes])),
    )
    const { page, asked } = await openIn(name, program as string)
    const at = (path: string): string => pathToFileURL(join(folder, 'Map #1 50% é', path)).href
    await page.goto(at('index.html'))
    await page.goto(at('documenten/index.html'))
    const word =
      pages
        .find(({ path }) => /^documenten\/[^/]+\/index/.test(path))
        ?.html.match(/[a-z]{9,}(?= )/g)
        ?.at(-1) ?? ''
    await page.evaluate(
      `(document.querySelector('#zoek').value = '${word}', document.querySelector('form.find').requestSubmit())`,
    )
    await page.waitFor(
      `document.querySelector('[data-from-disk]')?.innerText.includes('Hier kan nu niet worden gezocht')`,
    )
    expect(await page.evaluate(`document.querySelector('[data-search-form]').checkVisibility()`)).toBe(false)
    await page.evaluate(`document.querySelector('[data-one-file]').click()`)
    await page.waitFor(
      `document.querySelector('[data-hit]') && document.querySelector('#q').value === '${word}'`,
    )
    expect(await page.evaluate(`document.querySelector('[data-from-disk]')`)).toBeNull()
    expect(asked.filter((url) => !/^(?:file|blob|data|about):/.test(url))).toEqual([])
  },
)
