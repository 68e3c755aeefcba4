import { expect, test } from 'vitest'
import { sectionChapters } from '../../../src/blocks/rows/section-chapters.ts'
import { printed } from '../read-text.ts'

test('the chapters that section numbers name', () => {
  const text = printed('2.1 Wonen\n2.2 Zorg thuis\n4.1 Sport en spel\n1. Een opsomming')
  expect([...sectionChapters(text)]).toEqual([2, 4])
})
