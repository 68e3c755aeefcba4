import puppeteer from 'puppeteer-core'
import { onTestFinished } from 'vitest'

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

/** Opens a page in Chromium or Firefox. A root user, as in a container, has no sandbox of its own. */
export async function openIn(name: string, executablePath: string): Promise<Opened> {
  const args = name === 'Chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await puppeteer.launch({
    browser: name === 'Firefox' ? 'firefox' : 'chrome',
    executablePath,
    args,
    // As it is when a reader opens a file: the library for tests lets files read each other.
    extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true },
  })
  onTestFinished(() => browser.close())
  const page = await browser.newPage()
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
