import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core'
import { afterAll, inject } from 'vitest'

const url = inject('url')
let opened: Promise<Browser> | undefined

/** One browser for a file of tests. A root user, as in a container, has no sandbox of its own. */
const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: inject('browser'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })

afterAll(async () => {
  await (await opened)?.close()
})

/** What a page did that it should not do. */
export interface Watched {
  page: Page
  /** Errors in the console, requests that failed, and requests to another host. */
  faults: string[]
  /** Addresses of all that was loaded, with the type of each. */
  loaded: { url: string; type: string }[]
}

/** A page in a new context that keeps account of what it does. */
export async function newPage(options: BrowserContextOptions = {}): Promise<Watched> {
  opened ??= launch()
  const context = await (await opened).newContext({ baseURL: url, reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  const watched: Watched = { page, faults: [], loaded: [] }
  watch(watched)
  return watched
}

function watch({ page, faults, loaded }: Watched): void {
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`))
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText
    // The icon of a page that is left at once is given up by the browser.
    const isLeft = why === 'net::ERR_ABORTED' && request.url().endsWith('/favicon.svg')
    if (!isLeft) faults.push(`failed: ${request.url()} ${why}`)
  })
  page.on('request', (request) => {
    loaded.push({ url: request.url(), type: request.resourceType() })
    if (!isOurs(request.url())) faults.push(`other host: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`)
  })
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
