import { expect, inject, test } from 'vitest'
import { newPage } from './browser.ts'
import { largestOfEachType, sitePages } from './site-pages.ts'

/** With something to choose or to fill in. */
const withForms = largestOfEachType(sitePages(inject('out')))
  .filter(({ html }) => /<main[\s\S]*<form/.test(html))
  .map(({ path }) => path)

test('what is only there to be used is not printed', async () => {
  expect(withForms).toContain('zoeken/')
  const { page } = await newPage()
  for (const path of withForms) {
    await page.goto(path === 'zoeken/' ? 'zoeken/?q=gemeenten' : path)
    if (path === 'zoeken/') await page.locator('[data-hit]').first().waitFor()
    await page.emulateMedia({ media: 'print' })
    const shown = await page
      .locator('main :is(form *, select, input, kbd)')
      .evaluateAll((all) => all.filter((each) => each.checkVisibility()).map((each) => each.outerHTML))
    expect([path, ...shown]).toEqual([path])
    await page.emulateMedia({ media: 'screen' })
  }
})
