import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, inject, test } from 'vitest'
import { sitePages } from '../site-pages.ts'
import { closeBrowsers, openIn } from './browsers.ts'
import { findFirefox } from './firefox.ts'

const out = inject('out')
const file = pathToFileURL(join(out, 'editions/leeswijzer.html')).href
const pages = sitePages(out)
const document = pages
  .filter(({ path }) => /^documenten\/[^/]+\/$/.test(path))
  .toSorted((a, b) => b.size - a.size)[0] as (typeof pages)[number]
const paragraphs = [...document.html.matchAll(/<p id="(p\d+)"/g)].map((match) => match[1] as string)
const paragraph = paragraphs[Math.floor(paragraphs.length / 2)] as string

afterAll(closeBrowsers)

test.each([
  ['Chromium', inject('browser')],
  ['Firefox', findFirefox()],
])(
  'opens from disk in %s: a paragraph by its address, the search, the way back; nothing is asked of a network',
  async (name, program) => {
    expect(program, `${name} is needed`).toBeDefined()
    const { page, asked, faults } = await openIn(name, program as string)
    await page.goto(`${file}#/${document.path}${paragraph}`)
    await page.waitFor(
      `document.getElementById('${paragraph}')?.getBoundingClientRect().top < 400 && scrollY > 0`,
    )
    const words = await page.evaluate<string>(
      `document.getElementById('${paragraph}').textContent.match(/[a-z]{9,}/g)[0]`,
    )
    await page.evaluate(`location.hash = '/zoeken/?q=${words}'`)
    await page.waitFor(`document.querySelector('[data-hit] a[href^="#/documenten/"]')`)
    await page.evaluate(`document.querySelector('[data-hit] a').click()`)
    await page.waitFor(
      `document.querySelector('[data-target]') && /#\\/documenten\\/.+\\/[^/?]+$/.test(location.hash)`,
    )
    // A link to a place on the page stays on the page, also when what was marked has gone from the address.
    await page.evaluate(`document.querySelector('main').dataset.same = 'same'`)
    const [here, href] = await page.evaluate<string[]>(
      `(() => { const link = document.querySelector('.text [id] > a.num'); link.click(); return [link.closest('[id]').id, link.getAttribute('href')] })()`,
    )
    expect(href).toBe(`#${here}`)
    await page.waitFor(`location.hash.endsWith('/${here}')`)
    expect(await page.evaluate(`document.querySelector('main').dataset.same`)).toBe('same')
    await page.evaluate('history.back()')
    await page.waitFor(`!location.hash.endsWith('/${here}')`)
    await page.evaluate('history.back()')
    await page.waitFor(`document.querySelector('[data-hit]') && location.hash === '#/zoeken/?q=${words}'`)
    await page.evaluate(`history.back()`)
    await page.waitFor(
      `document.getElementById('${paragraph}') && document.activeElement === document.querySelector('main')`,
    )
    await page.evaluate(
      `(document.querySelector('#zoek').value = '${words}', document.querySelector('#zoek').focus())`,
    )
    await page.waitFor(`document.querySelector('.find-passages [data-hit] a[href^="#/documenten/"]')`)
    await page.evaluate(`document.querySelector('.find-close').click()`)
    // In a small window the field stands in the closed contents.
    await page.evaluate(
      `(document.querySelector('#in-document').value = '${words}', document.querySelector('#in-document').dispatchEvent(new Event('focus')))`,
    )
    await page.waitFor(`document.querySelector('[data-found-hit]')`)
    await page.waitFor(`document.querySelector('button.related')`)
    await page.evaluate(`document.querySelector('button.related').click()`)
    await page.waitFor(`document.querySelector('dialog.verwant[open]')`)
    expect(asked.filter((url) => !/^(?:file|blob|data|about):/.test(url))).toEqual([])
    expect(faults).toEqual([])
  },
)

test('has every page of the site with its ids, and no address to fetch from', async () => {
  const { page } = await openIn('Chromium', inject('browser'))
  await page.goto(file)
  await page.waitFor(`document.querySelector('main')`)
  const missing: string[] = []
  for (const { path, html } of pages.filter(({ path: each }) => /^documenten\/[^/]+\/$/.test(each))) {
    await page.evaluate(`location.hash = ${JSON.stringify(`/${path}`)}`)
    await page.waitFor(
      `location.hash && document.title === new DOMParser().parseFromString(${JSON.stringify(/<title>.*?<\/title>/.exec(html)?.[0])}, 'text/html').title`,
    )
    const ids = [...(html.split(/<article class="text"[^>]*>/)[1] ?? '').matchAll(/\sid="([^"]*)"/g)].map(
      (match) => match[1] as string,
    )
    missing.push(
      ...(
        await page.evaluate<string[]>(`${JSON.stringify(ids)}.filter((id) => !document.getElementById(id))`)
      ).map((id) => `${path}#${id}`),
    )
  }
  expect(missing).toEqual([])
  expect(readFileSync(join(out, 'editions/leeswijzer.html'), 'utf-8')).not.toMatch(
    /<(?:link|script|img)[^>]*(?:src|href)="(?!data:)/,
  )
})
