import { expect, test } from 'vitest'
import { isTitleLike } from '../../../src/blocks/passages/title-like.ts'
import { passage } from './make-passages.ts'

test.each([
  'Zwemmen in open water',
  'Hoe diep is het bad?',
  'Baden:',
  'samenvatting',
  '2.1 Baden',
  '‘Warm’ water',
])('%s may be a title', (text) => expect(isTitleLike(passage(text))).toBe(true))

test.each([
  'Het bad is diep.',
  'het diepe bad',
  'Bron: Zwembond',
  'Geachte raad',
  'ZWB – Zwembond',
  'Anna Zwemmer, Directeur',
  'A.B. Zwemmer',
  'A. Zwemmer, badmeester',
  'De voorzitter van de commissie, Zwemmer',
  'Zwembaden, strandbaden,',
  'Het diepe en het ondiepe bad zijn:',
  `Baden ${'en baden '.repeat(20)}`,
  '12',
])('%s is none', (text) => expect(isTitleLike(passage(text))).toBe(false))
