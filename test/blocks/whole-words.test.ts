import { expect, test } from 'vitest'
import { wholeWords } from '../../src/blocks/vocabulary.ts'

test('whole words are those inside a row, whatever ends it, in lower case', () => {
  const text = 'De Raad van het waterschap\r\n\f heeft\u00A0de Wmo-taak ook\rin de dijk\n\neen\nbij slot'
  expect([...wholeWords(text)]).toEqual(['raad', 'van', 'het', 'de', 'wmo-taak'])
})
