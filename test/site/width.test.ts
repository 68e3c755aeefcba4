import type { CDPSession, Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { newPage, pageForAll } from './browser.ts'
import { largestOfEachType, sitePages } from './site-pages.ts'

const WIDTHS = [320, 390, 768, 1024, 1280, 1440, 1600]

const pages = sitePages(inject('out'))
const isActor = (path: string): boolean => /^actoren\/[^/]+\/$/.test(path)
const actors = pages.filter(({ path }) => isActor(path))
const kinds = largestOfEachType(pages).map(({ path }) => path)

const sessions = new WeakMap<Page, Promise<CDPSession>>()

/** Straight to the browser: the library waits longer for a window of another size than this takes. */
async function setWidth(page: Page, width: number): Promise<void> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page)
  sessions.set(page, session)
  const size = { width, height: 800, deviceScaleFactor: 1, mobile: false }
  await (await session).send('Emulation.setDeviceMetricsOverride', size)
}

/** At which widths something of the page hangs out at the side. */
async function tooWide(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const width of WIDTHS) {
    await setWidth(page, width)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (over > 0) found.push(`${over} pixels too wide at ${width}`)
  }
  return found
}

const withScripts = pageForAll()
const withoutScripts = pageForAll({ javaScriptEnabled: false })

async function open(path: string, opened: ReturnType<typeof pageForAll>): Promise<Page> {
  const { page } = await opened()
  await page.goto(path)
  return page
}

test.each(kinds)('/%s does not scroll sideways at any width', async (path) => {
  expect(await tooWide(await open(path, withScripts))).toEqual([])
})

/** In the page: reads the bodies of pages, to be put in it one after the other. */
function readBodies(all: readonly { path: string; html: string }[]): void {
  const parser = new DOMParser()
  const bodies = all.map(({ path, html }) => ({ path, body: parser.parseFromString(html, 'text/html').body }))
  Object.assign(window, { bodies })
}

/** Which of some bodies hang out at the side of a page, at every width. */
async function tooWideOf(page: Page, bodies: { path: string; html: string }[]): Promise<string[]> {
  const found: string[] = []
  await page.evaluate(readBodies, bodies)
  for (const width of WIDTHS) {
    await setWidth(page, width)
    const wide = await page.evaluate(() => {
      const { bodies } = window as unknown as { bodies: { path: string; body: HTMLElement }[] }
      return bodies.flatMap(({ path, body }) => {
        document.body.replaceWith(body)
        const over = document.documentElement.scrollWidth - innerWidth
        return over > 0 ? [`${path}: ${over} pixels too wide`] : []
      })
    })
    found.push(...wide.map((each) => `${each} at ${width}`))
  }
  return found
}

const sheetsOf = (html: string): string =>
  [...html.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map((match) => match[1]).join(' ')

test('no page of an actor scrolls sideways at any width', async () => {
  expect(actors.length).toBeGreaterThan(10)
  const found: string[] = []
  const { page } = await newPage({ javaScriptEnabled: false })
  for (const alike of Map.groupBy(actors, ({ html }) => sheetsOf(html)).values()) {
    await page.goto(alike[0]?.path ?? '')
    await page.evaluate(() => document.fonts.ready)
    found.push(
      ...(await tooWideOf(
        page,
        alike.map(({ path, html }) => ({ path, html })),
      )),
    )
  }
  expect(found).toEqual([])
  // That a page put in another is as wide as the page itself: with a word that breaks nowhere it is too wide.
  const wide = [{ path: 'proef', html: `<main><h1><a><nobr>${'x'.repeat(3000)}</nobr></a></h1></main>` }]
  expect((await tooWideOf(page, wide)).length).toBeGreaterThan(0)
})

test('results with pages beside them do not scroll sideways at any width', async () => {
  const { page } = await newPage()
  await page.goto('actoren/')
  const name = (await page.locator('main .rows a').first().textContent()) ?? ''
  await page.goto(`zoeken/?q=${encodeURIComponent(name)}`)
  await page.locator('[data-search-entries] a').first().waitFor()
  await page.locator('[data-hit]').first().waitFor()
  expect(await tooWide(page)).toEqual([])
})

/** An address or a compound without a place to break. */
const LONG = 'https://voorbeeld.example/onafgebroken'.padEnd(90, 'onafgebroken')

/**
 * Where words of the texts can stand: not in a name of ours that is kept on one line, nor in a small table of
 * our own.
 */
function addEverywhere(word: string): void {
  for (const each of document.querySelectorAll('main :is(h1, h2, h3, p, dd, dt, li, td, th, summary, a)')) {
    const ours = getComputedStyle(each).whiteSpace === 'nowrap' || each.closest('.vh, svg, .series')
    if (each.textContent?.trim() && !ours) each.append(` ${word}`)
  }
}

test.each(kinds)('/%s holds a word of ninety letters wherever words stand', async (path) => {
  const page = await open(path, withoutScripts)
  await page.evaluate(addEverywhere, LONG)
  expect(await tooWide(page)).toEqual([])
})
