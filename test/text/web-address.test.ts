import { expect, test } from 'vitest'
import { webAddress } from '../../src/text/web-address.ts'

test.each([
  ['https://www.example.nl/haven?a=1#b', 'https://www.example.nl/haven?a=1#b'],
  ['http://example.nl', 'http://example.nl/'],
  ['mailto:haven@example.nl?subject=Hallo', 'mailto:haven@example.nl'],
  ['javascript:alert(1)', null],
  [' JavaScript:alert(1)', null],
  ['data:text/html,<script>', null],
  ['file:///C:/stuk.pdf', null],
  ['https://naam:geheim@example.nl/', null],
  ['http://127.0.0.1/', null],
  ['http://localhost/', null],
  ['http://[::1]/', null],
  ['https://intranet/', null],
  ['mailto:', null],
  [`https://example.nl/${'a'.repeat(3000)}`, null],
])('%s', (told, address) => {
  expect(webAddress(told)).toBe(address)
})
