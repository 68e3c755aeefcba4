import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { beforeAll, expect, inject, test } from 'vitest'
import { ROOT } from '../support/root.ts'
import { newPage, pageForAll } from './browser.ts'
import { largestOfEachType, sitePages } from './site-pages.ts'

const paths = largestOfEachType(sitePages(inject('out'))).map(({ path }) => path)
const ORDER = readFileSync(join(ROOT, 'src/styles/layers.css'), 'utf-8')
const FIRST = 'order-of-layers.css'

/** What two layers decide differently when their order is lost. */
const LOOKS = [
  'display',
  'position',
  'fontSize',
  'fontFamily',
  'lineHeight',
  'color',
  'margin',
  'padding',
] as const

/** Lays parts into a page that scripts would make later. */
function addParts(page: Page): Promise<void> {
  return page.evaluate(() => {
    const add = (to: Element, name: string, className: string): HTMLElement => {
      const made = document.createElement(name)
      made.className = className
      to.append(made)
      return made
    }
    const paragraph = document.querySelector('.text p[id]') ?? document.body
    for (const control of ['cite', 'related']) add(paragraph, 'button', control)
    for (const name of ['dialog citeer', 'dialog verwant']) {
      const head = add(add(document.body, 'dialog', name), 'div', 'dialog-head')
      add(head, 'h2', '')
      add(head, 'button', '')
    }
  })
}

/** How each element looks, with the letters of the site: an automatic margin depends on their width. */
function looksOf(page: Page): Promise<string[]> {
  return page.evaluate(async (looks) => {
    // What is laid out asks for the fonts that it needs.
    document.body.getBoundingClientRect()
    await document.fonts.ready
    return [...document.body.querySelectorAll('*')].map((element) => {
      const style = getComputedStyle(element)
      const about = `${element.localName}.${element.getAttribute('class') ?? ''}`
      return `${about}: ${looks.map((look) => style[look]).join(' | ')}`
    })
  }, LOOKS)
}

/** The page reads a sheet with nothing but the order before all others. */
async function readOrderFirst(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback()
    const response = await route.fetch()
    const link = `<link rel="stylesheet" href="/${FIRST}">`
    return route.fulfill({ response, body: (await response.text()).replace('<head>', `<head>${link}`) })
  })
  await page.route(`**/${FIRST}`, (route) => route.fulfill({ contentType: 'text/css', body: ORDER }))
}

const plainPage = pageForAll({ javaScriptEnabled: false })
const orderedPage = pageForAll({ javaScriptEnabled: false })

beforeAll(async () => {
  await readOrderFirst((await orderedPage()).page)
})

test.each(paths)('/%s looks the same whichever of its sheets is read first', async (path) => {
  const [{ page: plain }, { page: ordered }] = [await plainPage(), await orderedPage()]
  for (const page of [plain, ordered]) {
    await page.goto(path)
    await addParts(page)
  }
  for (const media of ['screen', 'print'] as const) {
    for (const page of [plain, ordered]) await page.emulateMedia({ media })
    const wanted = await looksOf(ordered)
    const found = await looksOf(plain)
    expect(found.length).toBe(wanted.length)
    expect(found.filter((each, at) => each !== wanted[at]).slice(0, 5)).toEqual([])
  }
})

const text = paths.find((path) => /^documenten\/[^/]+\/$/.test(path)) ?? ''
const oneFile = pathToFileURL(join(inject('out'), 'editions/leeswijzer.html')).href

const styleOf = (page: Page, selector: string, name: 'fontSize' | 'marginBlockStart'): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((node, look) => Number.parseFloat(getComputedStyle(node)[look]), name)

test.each([
  ['the site', text],
  ['the one file', `${oneFile}#/${text}`],
])('in %s controls, dialog titles and what stands under a title look as they should', async (_, address) => {
  const { page } = await newPage()
  await page.goto(address)
  await page.locator('.related').first().waitFor({ state: 'attached' })
  await page
    .locator('.cite')
    .first()
    .evaluate((node) => (node as HTMLElement).click())
  await page.locator('dialog.citeer[open]').waitFor()
  expect({
    related: await styleOf(page, '.related', 'fontSize'),
    cite: await styleOf(page, '.cite', 'fontSize'),
    title: await styleOf(page, 'dialog.citeer h2', 'fontSize'),
  }).toEqual({ related: 12, cite: 12, title: 20 })
  expect(await styleOf(page, '.page-head .facts', 'marginBlockStart')).toBeGreaterThanOrEqual(16)
})
