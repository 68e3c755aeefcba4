import { expect, test } from 'vitest'
import { openBrowser } from './browser.ts'

test('what Playwright switches off stays off, beside what is switched off for tests', async () => {
  const page = await (await openBrowser()).newPage()
  await page.goto('chrome://version')
  const command = (await page.locator('#command_line').textContent()) ?? ''
  await page.close()
  const [theirs = [], ours = []] = [...command.matchAll(/--disable-features=(\S+)/g)].map(
    ([, features = '']) => features.split(','),
  )
  expect(theirs.length).toBeGreaterThan(5)
  expect(ours).toEqual(expect.arrayContaining(theirs))
  expect(ours.length).toBeGreaterThan(theirs.length)
})
