import type { Locator, Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { isInView, newPage } from './browser.ts'
import { sitePages } from './site-pages.ts'

const WIDE = { viewport: { width: 1400, height: 900 } }
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }
const MARKER = 'a[role="doc-noteref"]'

const documents = sitePages(inject('out')).filter(({ path }) => /^documenten\/[^/]+\/$/.test(path))
const markers = (html: string): number => html.split('role="doc-noteref"').length
const most = documents.reduce((most, page) => (markers(page.html) > markers(most.html) ? page : most)).path

const hasFocus = (element: Locator): Promise<boolean> =>
  element.evaluate((node) => node === document.activeElement)

/** Top and bottom of every note, and the top of its first marker, in pixels from the top of the page. */
const places = (page: Page): Promise<{ top: number; bottom: number; left: number; marker: number }[]> =>
  page.evaluate((selector) => {
    const notes = [...document.querySelectorAll<HTMLElement>('[role="doc-endnotes"] li')]
    return notes.map((note) => {
      const { top, bottom, left } = note.getBoundingClientRect()
      return {
        top,
        bottom,
        left,
        marker: document.querySelector(`${selector}[href="#${note.id}"]`)?.getBoundingClientRect().top ?? 0,
      }
    })
  }, MARKER)

test('on a wide screen a note stands beside its marker, and none over another', async () => {
  const { page, faults } = await newPage(WIDE)
  await page.goto(most)
  await page.locator('.with-side').waitFor()
  const found = await places(page)
  const right = await page
    .locator('.text > p')
    .first()
    .evaluate((node) => node.getBoundingClientRect().right)
  const byTop = found.toSorted((a, b) => a.top - b.top)
  expect(found.filter(({ left }) => left < right)).toEqual([])
  expect(byTop.filter(({ bottom }, at) => bottom > (byTop[at + 1]?.top ?? Number.POSITIVE_INFINITY))).toEqual(
    [],
  )
  const near = found.filter(({ top, marker }) => Math.abs(top - marker) < 3)
  expect(near.length).toBeGreaterThan(found.length / 2)
  expect(faults).toEqual([])
})

test('on a wide screen a marker leads to the note beside it, and Escape back', async () => {
  const { page } = await newPage(WIDE)
  await page.goto(most)
  const marker = page.locator(MARKER).first()
  await marker.focus()
  await page.keyboard.press('Enter')
  const note = page.locator((await marker.getAttribute('href')) ?? '')
  expect([await hasFocus(note), await isInView(note), await isInView(marker)]).toEqual([true, true, true])
  await page.keyboard.press('Escape')
  expect(await hasFocus(marker)).toBe(true)
})

test('on a phone a note opens under its paragraph, takes the focus, and gives it back', async () => {
  const { page, faults } = await newPage(PHONE)
  await page.goto(most)
  const marker = page.locator(MARKER).first()
  const note = page.getByRole('note', { name: `Noot ${await marker.textContent()}` })
  const text = await page.locator(`${await marker.getAttribute('href')} > div > span`).textContent()
  await marker.tap()
  expect([await hasFocus(note), await isInView(note)]).toEqual([true, true])
  expect(await note.textContent()).toContain(text)
  expect(
    await page.evaluate(
      () =>
        document.querySelectorAll('[id]').length -
        new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)).size,
    ),
  ).toBe(0)
  await page.keyboard.press('Escape')
  expect([await note.count(), await hasFocus(marker)]).toEqual([0, true])
  await marker.tap()
  await note.getByRole('button').tap()
  expect([await note.count(), await hasFocus(marker)]).toEqual([0, true])
  expect(faults).toEqual([])
})

test('the words of an open note are not copied with the text around it', async () => {
  const { page } = await newPage(PHONE)
  await page.goto(most)
  const marker = page.locator(`.text > p > .ref ${MARKER}`).first()
  await marker.tap()
  const copied = await page.evaluate(() => {
    const box = document.querySelector('.note-here')
    ;(document.activeElement as HTMLElement | null)?.blur()
    const [before, after] = [box?.previousElementSibling, box?.nextElementSibling]
    if (before && after) getSelection()?.setBaseAndExtent(before, 0, after, after.childNodes.length)
    return { all: getSelection()?.toString() ?? '', note: box?.querySelector('div')?.textContent ?? '' }
  })
  expect(copied.note.length).toBeGreaterThan(5)
  expect(copied.all.length).toBeGreaterThan(100)
  expect(copied.all).not.toContain(copied.note)
})

test('on paper every note is there once, at the end', async () => {
  const { page } = await newPage(WIDE)
  await page.goto(most)
  await page.locator('.with-side').waitFor()
  await page.emulateMedia({ media: 'print' })
  const found = await places(page)
  const last = await page
    .locator('.text :is(p, li)[id^="p"]')
    .last()
    .evaluate((node) => node.getBoundingClientRect().bottom)
  expect(found.filter(({ top }, at) => top < Math.max(last, found[at - 1]?.bottom ?? 0))).toEqual([])
  expect(await page.locator('.contents, .site-head, .cite').filter({ visible: true }).count()).toBe(0)
})
