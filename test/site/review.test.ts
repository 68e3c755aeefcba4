import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { pageFiles } from '../../src/cli/review/page-files.ts'
import { serveReview } from '../../src/cli/review/server.ts'
import { openSession } from '../../src/cli/review/session.ts'
import { folderWith } from '../support/folder.ts'
import { openBrowser } from './browser.ts'

const TEXT = `Nota over de markt

De markt op het grote plein wordt al jaren kleiner, en wie er staat, klaagt over de wind die er waait.
Nieuwe kramen
Er komen kramen die tegen de wind kunnen, en die in de winter ook nog warm zijn voor wie er werkt.
Wie zo'n kraam wil, krijgt er een zo lang er zijn; <b>daarna</b> is er een lijst van wie er wacht.
`
const YAML = '# of the editor\ntitle: Nota over de markt\nkind: nota\nreading: []\n'

interface Opened {
  page: Page
  faults: string[]
  yaml: () => string
}

async function opened(): Promise<Opened> {
  const folder = folderWith({ 'seeds/markt/text.txt': TEXT, 'seeds/markt/seed.yaml': YAML })
  const folders = { seeds: join(folder, 'seeds'), content: join(folder, 'content') }
  const { url, close } = await serveReview(openSession(folders, 'markt'), await pageFiles())
  onTestFinished(close)
  const page = await (await openBrowser()).newPage({ reducedMotion: 'reduce' })
  onTestFinished(() => page.close())
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('request', (request) => !request.url().startsWith(url) && faults.push(request.url()))
  await page.goto(url)
  await page.locator('#row-1.active').waitFor()
  const yaml = (): string => readFileSync(join(folders.seeds, 'markt/seed.yaml'), 'utf-8')
  return { page, faults, yaml }
}

const status = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words }).waitFor()

test('a heading by keyboard: it is shown, written, and undone to the byte', async () => {
  const { page, faults, yaml } = await opened()
  const heading = page.locator('.block.heading', { hasText: 'Nieuwe kramen' })
  const isHeading = (await heading.count()) > 0
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press(isHeading ? 'a' : 'k')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('heading', { name: 'Wordt' }).waitFor()
  expect(await dialog.getByLabel('Reden').inputValue()).not.toBe('')
  expect(yaml()).toBe(YAML)
  await page.keyboard.press('Enter')
  await status(page, 'Vastgelegd in seed.yaml')
  expect(await heading.count()).toBe(isHeading ? 0 : 1)
  expect(await page.locator('.block.changed', { hasText: 'Nieuwe kramen' }).count()).toBe(1)
  expect(yaml()).toContain('words: Nieuwe kramen')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-activedescendant'))).toBe(
    'row-4',
  )
  await page.keyboard.press('u')
  await status(page, 'Ongedaan gemaakt.')
  expect(yaml()).toBe(YAML)
  expect(faults).toEqual([])
})

test('letters do nothing while one types; what is refused is told; a text is never a tag', async () => {
  const { page, faults, yaml } = await opened()
  await page.keyboard.press('k')
  await page.getByLabel('Reden').fill('kus')
  await page.getByLabel('Niveau').fill('40')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').filter({ hasText: 'niveau' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(yaml()).toBe(YAML)
  expect(await page.locator('.words b').count()).toBe(0)
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Toetsen' }).waitFor()
  expect(faults.filter((each) => !each.includes('422'))).toEqual([])
})
