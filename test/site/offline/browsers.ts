import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { onTestFinished } from 'vitest'
import { ARGUMENTS } from '../chromium.ts'

/** A page in one of two browsers, by what both can do. Code is given as text, since it runs in the page. */
interface AnyPage {
  goto: (address: string) => Promise<unknown>
  evaluate: <T = unknown>(code: string) => Promise<T>
  waitFor: (code: string) => Promise<unknown>
}

export interface Opened {
  page: AnyPage
  /** Addresses of everything that was asked for. */
  asked: string[]
  /** Errors in the console and of scripts. */
  faults: string[]
}

const launched = new Map<string, Promise<Browser>>()

/** To be called after the tests of a file. */
export async function closeBrowsers(): Promise<void> {
  for (const browser of launched.values()) await (await browser).close()
  launched.clear()
}

/** A new page in Chromium or Firefox; a file of tests starts each of them once. */
export async function openIn(name: string, executablePath: string): Promise<Opened> {
  const browser = launched.get(name) ?? launch(name, executablePath)
  launched.set(name, browser)
  const context = await (await browser).createBrowserContext()
  onTestFinished(() => context.close())
  return watched(await context.newPage())
}

function launch(name: string, executablePath: string): Promise<Browser> {
  return puppeteer.launch({
    browser: name === 'Firefox' ? 'firefox' : 'chrome',
    executablePath,
    args: name === 'Chromium' ? [...ARGUMENTS] : [],
    // As it is when a reader opens a file: the library for tests lets files read each other.
    extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true },
  })
}

function watched(page: Page): Opened {
  const opened: Opened = {
    asked: [],
    faults: [],
    page: {
      goto: (address) => page.goto(address),
      evaluate: <T>(code: string) => page.evaluate(code) as Promise<T>,
      waitFor: (code) => page.waitForFunction(code, { timeout: 20_000 }),
    },
  }
  page.on('request', (request) => opened.asked.push(request.url()))
  page.on('console', (message) => message.type() === 'error' && opened.faults.push(message.text()))
  page.on('pageerror', (error) => opened.faults.push(String(error)))
  return opened
}
