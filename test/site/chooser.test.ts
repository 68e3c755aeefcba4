import { expect, test } from 'vitest'
import { newPage } from './browser.ts'

const SHOWN = '.direction [data-actors]:not([hidden])'

test('a choice of actor is in the address, and shows only the actions of that actor', async () => {
  const { page, faults } = await newPage()
  await page.goto('acties/')
  const all = await page.locator(SHOWN).count()
  const actor = (await page.locator('tr[data-actor]').last().getAttribute('data-actor')) ?? ''
  const reset = page.locator('.chooser button[type="reset"]')
  // All are shown: there is nothing to show more of.
  expect(await reset.isVisible()).toBe(false)
  await page.locator('#kies-actor').selectOption(actor)
  expect(await reset.isVisible()).toBe(true)
  const chosen = await page.locator(SHOWN).count()
  expect(chosen).toBeLessThan(all)
  expect(await page.locator('tr[data-actor]:not([hidden])').count()).toBe(1)
  await page.reload()
  expect([new URL(page.url()).searchParams.get('actor'), await page.locator(SHOWN).count()]).toEqual([
    actor,
    chosen,
  ])
  await reset.click()
  await expect.poll(() => page.locator(SHOWN).count()).toBe(all)
  await expect.poll(() => reset.isVisible()).toBe(false)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('kies-actor')
  expect(faults).toEqual([])
})

test('without JavaScript the choices are links', async () => {
  const { page } = await newPage({ javaScriptEnabled: false })
  await page.goto('acties/')
  expect(await page.locator('[data-plain] a').count()).toBeGreaterThan(1)
  expect(await page.locator('.chooser form').isVisible()).toBe(false)
})
