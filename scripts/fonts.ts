/**
 * Makes the text face that is served: Literata with the weights that are used and no others, a third lighter.
 * Its characters
 * are those of the Latin file it comes from; the italic has one weight. Run it when the package or this
 * recipe changes:
 *
 *     node scripts/fonts.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

const packages = createRequire(import.meta.url)

/** Where the fonts stand that the site serves. */
export const FONTS = fileURLToPath(new URL('../src/styles/fonts/', import.meta.url))

export const RECIPES = {
  'literata.woff2': {
    from: '@fontsource-variable/literata/files/literata-latin-wght-normal.woff2',
    wght: { min: 400, max: 650 },
  },
  'literata-italic.woff2': {
    from: '@fontsource-variable/literata/files/literata-latin-wght-italic.woff2',
    wght: 400,
  },
} as const

/**
 * Latin with its accents, punctuation, currency, arrows, signs of arithmetic, ligatures: more than the Latin
 * file has.
 */
const RANGES = [
  [0x20, 0x24f],
  [0x2b0, 0x36f],
  [0x2000, 0x22ff],
  [0xfb00, 0xfb06],
] as const

const characters = RANGES.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
).join('')

/** Kerning and ligatures; figures in columns are set in the other face. */
const keepFeatures = ['kern', 'liga', 'locl']
/** For text that runs from top to bottom. */
const dropTables = ['vhea', 'vmtx']

export function makeFont(name: keyof typeof RECIPES): Promise<Uint8Array> {
  const { from, wght } = RECIPES[name]
  return subsetFont(readFileSync(packages.resolve(from)), characters, {
    targetFormat: 'woff2',
    variationAxes: { wght },
    keepFeatures,
    dropTables,
  })
}

if (import.meta.main)
  for (const name of Object.keys(RECIPES) as (keyof typeof RECIPES)[])
    writeFileSync(FONTS + name, await makeFont(name))
