import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core'
import { afterAll, inject, onTestFinished } from 'vitest'
import { ARGUMENTS } from './chromium.ts'

/** What was still on its way when a test went to another page: no fault of the page. */
const GIVEN_UP = 'net::ERR_ABORTED'

const url = inject('url')

/** One browser for all files that a worker runs: it ends with the worker. */
let browser: Promise<Browser> | undefined

export const openBrowser = (): Promise<Browser> => {
  browser ??= chromium.launch({ executablePath: inject('browser'), args: [...ARGUMENTS] })
  return browser
}

/** Contexts by their options. */
const contexts = new Map<string, Promise<BrowserContext>>()

function contextWith(options: BrowserContextOptions): Promise<BrowserContext> {
  const key = JSON.stringify(options)
  const context = contexts.get(key) ?? newContext(options)
  contexts.set(key, context)
  return context
}

async function newContext(options: BrowserContextOptions): Promise<BrowserContext> {
  return (await openBrowser()).newContext({ baseURL: url, reducedMotion: 'reduce', ...options })
}

/** What a page did that it should not do. */
export interface Watched {
  page: Page
  /** Errors in the console, requests that failed, and requests to another host. */
  faults: string[]
  /** Addresses of all that was loaded, with the type of each. */
  loaded: { url: string; type: string }[]
}

/**
 * A page that keeps account of what it does, until the end of the test. It shares what was loaded with others
 * of the same options, as tabs of one window do: a new window for each would be most of the work. What a page
 * keeps by itself is forgotten first.
 */
export async function newPage(options: BrowserContextOptions = {}): Promise<Watched> {
  const watched = await openPage(options)
  onTestFinished(() => watched.page.close())
  return watched
}

async function openPage(options: BrowserContextOptions): Promise<Watched> {
  const page = await (await contextWith(options)).newPage()
  await forget(page)
  return watch(page)
}

/** One page for many tests of a file, made when the first asks for it. */
export function pageForAll(options: BrowserContextOptions = {}): () => Promise<Watched> {
  let opened: Promise<Watched> | undefined
  afterAll(async () => {
    await (await opened)?.page.close()
  })
  return () => {
    opened ??= openPage(options)
    return opened
  }
}

/** A page in a window of its own: nothing was loaded before, and nothing is kept. */
export async function newWindow(options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await newContext(options)
  onTestFinished(() => context.close())
  return watch(await context.newPage())
}

async function forget(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'all' })
  await session.detach()
}

function watch(page: Page): Watched {
  const faults: string[] = []
  const loaded: Watched['loaded'] = []
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    if (reason !== GIVEN_UP) faults.push(`failed: ${request.url()} ${reason}`)
  })
  page.on('request', (request) => {
    loaded.push({ url: request.url(), type: request.resourceType() })
    if (!isOurs(request.url())) faults.push(`other host: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`)
  })
  return { page, faults, loaded }
}

/** Whether a part of an element can be seen without scrolling, soon. */
export async function isInView(element: Locator): Promise<boolean> {
  const seen = (): Promise<boolean> =>
    element.evaluate((node) => {
      const { top, bottom } = node.getBoundingClientRect()
      return bottom > 0 && top < window.innerHeight
    })
  for (let tries = 0; tries < 20 && !(await seen()); tries++) await element.page().waitForTimeout(100)
  return seen()
}

const isOurs = (address: string): boolean => address.startsWith(url) || /^(?:data|blob):/.test(address)
