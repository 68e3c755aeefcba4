import { expect, test } from 'vitest'
import { officialName, officialText } from '../../src/editions/citing/official-name.ts'
import { oneLine } from '../../src/editions/citing/one-line.ts'
import { mapStyleAddresses } from '../../src/editions/copy/style-addresses.ts'
import { fitWords, wrap } from '../../src/editions/epub/fit-words.ts'
import { webAddress } from '../../src/editions/epub/web-address.ts'
import { relativeTo, targetOf, withSlashes } from '../../src/editions/files/site-address.ts'
import { addressOf } from '../../src/editions/files/site-files.ts'
import { contentSecurityPolicy } from '../../src/editions/one-file/policy.ts'

const FILES = ['index.html', 'acties/index.html', 'acties/één/index.html', 'a.css']
const place = { base: '/wmo/', has: (path: string) => FILES.includes(path) }

test.each([
  ['/wmo/', { file: 'index.html', rest: '' }],
  ['/wmo/acties/?q=x#p1', { file: 'acties/index.html', rest: '?q=x#p1' }],
  ['/wmo/acties/%C3%A9%C3%A9n/', { file: 'acties/één/index.html', rest: '' }],
  ['/wmo/%E0/', null],
  ['/wmo/weg/', null],
  ['/elders/', null],
  ['//wmo/', null],
  ['https://example.org/wmo/', null],
])('the file of %s', (address, target) => expect(targetOf(address, place)).toEqual(target))

test('the address of a file as another says it', () => {
  const target = { file: 'acties/index.html', rest: '#p1' }
  expect(relativeTo('documenten/x/index.html', target)).toBe('../../acties/index.html#p1')
  expect(relativeTo('acties/index.html', target)).toBe('index.html#p1')
  expect(['wmo', '/wmo', '/wmo//', '/', ''].map(withSlashes)).toEqual(['/wmo/', '/wmo/', '/wmo/', '/', '/'])
  expect(['index.html', 'a/index.html', 'a/b.css'].map(addressOf)).toEqual(['', 'a/', 'a/b.css'])
})

test('addresses in a style sheet, with quotes or without', () => {
  const css = `a{src:url(/x.woff2)}b{src:url("y.woff2")}c{src:url( 'z' )}`
  expect(mapStyleAddresses(css, (each) => (each === 'z' ? null : `_${each}`))).toBe(
    `a{src:url("_/x.woff2")}b{src:url("_y.woff2")}c{src:url( 'z' )}`,
  )
})

test('words fit a box at the largest size that holds them whole', () => {
  const box = { sizes: [40, 20, 10], width: 200, height: 100 }
  expect(fitWords('Kort', box)).toEqual({ size: 40, lines: ['Kort'] })
  expect(fitWords('Een langere titel', box).size).toBe(20)
  const cut = fitWords('woord '.repeat(200), box)
  expect(cut.lines).toHaveLength(8)
  expect(cut.lines.at(-1)).toMatch(/…$/)
  expect(wrap('een heellangwoord', 5)).toEqual(['een', 'heell', 'angwo', 'ord'])
})

test.each([
  ['https://example.org/a b', 'https://example.org/a%20b'],
  ['mailto:a@example.org', 'mailto:a@example.org'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['geen adres', null],
])('a book leads to %s as %s', (given, address) => expect(webAddress(given)).toBe(address))

test('a value of several lines is one line', () => {
  expect(oneLine(' a\r\n\tb\u2028c\u0007d ')).toBe('a b c d')
})

test('the policy of the one file names its script, and no other runs', () => {
  const policy = contentSecurityPolicy('1')
  expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[\w+/]{43}=' blob: 'wasm-unsafe-eval'; /)
  expect(policy).not.toBe(contentSecurityPolicy('2'))
  expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/)
})

test.each([
  ['kst-29538-350', '2022–2023', 'Kamerstukken II 2022/23, 29538, nr. 350'],
  ['kst-29538-350-b1', '2022–2023', 'Bijlage bij Kamerstukken II 2022/23, 29538, nr. 350'],
  ['kst-29538-350', null, 'Kamerstukken II, 29538, nr. 350'],
  ['h-tk-20192020-5-7', null, 'Handelingen II 2019/20, nr. 5, item 7'],
  ['ah-ek-20222023-12', null, 'Aanhangsel Handelingen I 2022/23, nr. 12'],
  ['stcrt-2022-1', null, null],
  [null, null, null],
])('%s of session %s is cited as %s', (official, sessionYear, text) => {
  const name = officialName({ official, sessionYear })
  expect(name && officialText(name)).toBe(text)
})
