import { expect, it } from 'vitest'
import { namesOf } from '../../src/search/index/other-names.ts'
import { sampleLibrary } from '../render/sample-library.ts'
import { askTexts, namesFound } from './engine-of-texts.ts'

const ask = await askTexts(
  ['Er is € 55 miljoen.', 'Zie artikel 2.1.4b.', 'Zie art. 3 en 7.', 'Het kost 2 mld euro.'],
  namesOf(sampleLibrary),
)

it.each([
  ['55 mln', ['alinea 1']],
  ['€ 55 miljoen', ['alinea 1']],
  ['art. 2.1.4b', ['alinea 2']],
  ['artikel 3', ['alinea 3']],
  ['2 miljard', ['alinea 4']],
  ['55 mld', []],
])('%s is found whether it is written short or in full', async (typed, expected) =>
  expect(namesFound(await ask(typed))).toEqual(expected),
)
