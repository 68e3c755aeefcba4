import { expect, test } from 'vitest'
import { newPage } from './browser.ts'

const SHOWN = '.direction [data-actors]:not([hidden])'

test('a choice of actor is in the address, and shows only the actions of that actor', async () => {
  const { page, faults } = await newPage()
  await page.goto('acties/')
  const all = await page.locator(SHOWN).count()
  const actor = (await page.locator('tr[data-actor]').last().getAttribute('data-actor')) ?? ''
  await page.locator('#kies-actor').selectOption(actor)
  const chosen = await page.locator(SHOWN).count()
  expect(chosen).toBeLessThan(all)
  expect(await page.locator('tr[data-actor]:not([hidden])').count()).toBe(1)
  await page.reload()
  expect([new URL(page.url()).searchParams.get('actor'), await page.locator(SHOWN).count()]).toEqual([
    actor,
    chosen,
  ])
  await page.locator('.chooser button[type="reset"]').click()
  await expect.poll(() => page.locator(SHOWN).count()).toBe(all)
  expect(faults).toEqual([])
})

test('without JavaScript the choices are links', async () => {
  const { page } = await newPage({ javaScriptEnabled: false })
  await page.goto('acties/')
  expect(await page.locator('[data-plain] a').count()).toBeGreaterThan(1)
  expect(await page.locator('.chooser form').isVisible()).toBe(false)
})
