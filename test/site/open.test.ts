import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { beforeAll, expect, inject, test } from 'vitest'
import { pageForAll } from './browser.ts'
import { largestOfEachType, sitePages } from './site-pages.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf-8')
const paths = largestOfEachType(sitePages(inject('out'))).map(({ path }) => path)

const PHONE = { width: 390, height: 844 }
const DESKTOP = { width: 1280, height: 900 }

/** The rules that other colours can break; all others see the same in the dark. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']

/** Each view of a page; from one to the next only one thing changes. Null: by all rules. */
const VIEWS = [
  { name: 'phone, light', size: PHONE, colorScheme: 'light', rules: null },
  { name: 'phone, dark', size: PHONE, colorScheme: 'dark', rules: OF_COLOURS },
  { name: 'desktop, dark', size: DESKTOP, colorScheme: 'dark', rules: OF_COLOURS },
  { name: 'desktop, light', size: DESKTOP, colorScheme: 'light', rules: null },
] as const

const ROUTES = [
  '',
  'documenten/',
  'acties/',
  'actoren/',
  'begrippen/',
  'artikelen/',
  'tabellen/',
  'toezeggingen/',
  'wetten/',
  'programmas/',
  'verwijzingen/',
]
const OTHERS = ['zoeken/', 'verantwoording/', 'toegankelijkheid/', 'offline/', '404.html']

test('there is a page of every type', () => {
  expect(paths).toEqual(expect.arrayContaining([...ROUTES, ...OTHERS]))
})

const opened = pageForAll()

/** Axe comes in as a script of the browser itself: the site's own policy forbids it, and stays in force. */
beforeAll(async () => {
  await (await opened()).page.addInitScript({ content: AXE })
})

test.each(paths)('/%s opens without an error, and is accessible in every view', async (path) => {
  const { page, faults } = await opened()
  faults.length = 0
  await page.goto(path)
  const wrong = []
  for (const view of VIEWS) wrong.push(...(await lookAt(page, view)))
  expect([...faults, ...wrong]).toEqual([])
})

async function lookAt(page: Page, view: (typeof VIEWS)[number]): Promise<string[]> {
  const { name, size, colorScheme, rules } = view
  await page.setViewportSize(size)
  await page.emulateMedia({ colorScheme })
  // What a script does about another size comes with the next frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  const tooWide = beyond > 0 ? [`${beyond} pixels wider than the window`] : []
  return [...tooWide, ...(await violations(page, rules))].map((each) => `${name}: ${each}`)
}

/** Each violation of an axe rule with the first places where it is. */
async function violations(page: Page, rules: readonly string[] | null): Promise<string[]> {
  const found = await page.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (node: unknown, options: unknown) => Promise<AxeResults> }
    }
    const only = rules ? { runOnly: { type: 'rule', values: rules }, preload: false } : {}
    return (await axe.run(document, { resultTypes: ['violations'], ...only })).violations
  }, rules)
  return found.map(
    ({ id, help, nodes }) =>
      `${id} (${nodes.length}): ${help}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 160))
        .join(' | ')}`,
  )
}
