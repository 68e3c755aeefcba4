import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FONTS, makeFont, RECIPES } from '../../scripts/fonts.ts'

test.each(Object.keys(RECIPES) as (keyof typeof RECIPES)[])('%s is what its recipe makes', async (name) => {
  const made = await makeFont(name)
  expect(Buffer.compare(made, readFileSync(FONTS + name))).toBe(0)
})
