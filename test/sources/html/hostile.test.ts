import { expect, test } from 'vitest'
import type { Reading } from '../../../src/sources/adapter.ts'
import { html } from '../../../src/sources/html/html.ts'

const read = (text: string): Promise<Reading> =>
  html.read({ name: 'page.html', bytes: new TextEncoder().encode(text) })
const page = (body: string, head = ''): string =>
  `<!doctype html><html><head>${head}</head><body><p>De pont vaart elke dag over het water.</p>${body}</body></html>`
const rows = async (body: string): Promise<string[]> => {
  const { text, evidence } = await read(page(body))
  const shown = evidence.lines.filter(({ role }) => role?.kind !== 'artifact')
  return shown.map(({ start, end }) => text.slice(start, end)).slice(1)
}

test.each(['div', 'b', 'span', 'blockquote', 'x-y', 'a'])(
  '100,000 open elements are refused at once: %s',
  { retry: 2 },
  async (name) => {
    const from = performance.now()
    await expect(read(page(`<${name}>`.repeat(100_000)))).rejects.toThrow(
      'too many elements within each other',
    )
    expect(performance.now() - from).toBeLessThan(2000)
  },
)

test('pages that many elements never close are read, as browsers do', async () => {
  expect(await rows('<ul><li>een<li>twee</ul><p>drie<p>vier <b>vijf')).toEqual([
    'een',
    'twee',
    'drie',
    'vier vijf',
  ])
})

test('a page of 200 MB is refused before it is decoded', async () => {
  await expect(html.read({ name: 'big.html', bytes: new Uint8Array(200_000_000) })).rejects.toThrow(
    'too large',
  )
})

test('nothing that runs, and nothing that nobody sees, is text', async () => {
  const unseen =
    '<script>a</script><style>b</style><noscript>c</noscript><template>d</template><iframe srcdoc="e"></iframe>' +
    '<p hidden>f</p><span aria-hidden="true">g</span><p style="display: none">h</p><textarea>i</textarea><svg><text>j</text></svg>'
  expect(await rows(unseen)).toEqual([])
})

test('markup in words stays words', async () => {
  expect(await rows('<p>&lt;script&gt;x&lt;/script&gt; &amp; 3 &lt; 4</p>')).toEqual([
    '<script>x</script> & 3 < 4',
  ])
})

test('no link runs anything', async () => {
  const { evidence } = await read(
    page('<p><a href="jAvA&#10;script:x()">a</a> <a href="data:text/html,x">b</a></p>'),
  )
  expect(evidence.lines.flatMap(({ runs }) => runs ?? [])).toEqual([])
})

test('spans of nonsense end', async () => {
  expect(
    await rows(
      '<table><tr><td colspan="999999999" rowspan="-4">a</td><td>b</td></tr><tr><td>c</td></tr></table>',
    ),
  ).toEqual(['a', 'b', 'c'])
})

test('a link to a heading is no note, whatever its words', async () => {
  const body = '<p>Zie <a href="#h" class="note">1</a></p><h2 id="h">1 Inleiding</h2><p>Tekst.</p>'
  const { evidence } = await read(page(body))
  expect(evidence.lines.map(({ role }) => role?.kind)).toEqual([
    'paragraph',
    'paragraph',
    'heading',
    'paragraph',
  ])
})

const OTHERS: readonly (readonly [string, string])[] = [
  [
    '<title>Inloggen</title><body><form><input type="password"><button>Log in</button></form><p>Log in met uw account om verder te gaan.</p>',
    'a page to log in',
  ],
  [
    '<title>404 - Pagina niet gevonden</title><body><h1>Niet gevonden</h1><p>De pagina die u zoekt bestaat niet meer.</p>',
    'an error message of a site ("404 - Pagina niet gevonden',
  ],
  [
    '<title>Just a moment...</title><body><p>Checking if the site connection is secure</p>',
    'an error message',
  ],
  [
    '<title>App</title><body><div id="root"></div><script src="app.js"></script>',
    'There is no text in this page',
  ],
]
test.each(OTHERS)('a page that is no document is said to be that: %s', async (body, told) => {
  await expect(read(`<!doctype html><html>${body}</html>`)).rejects.toThrow(told)
})

test('encodings: a mark, a meta tag, neither, and one that is wrong', async () => {
  const text = '<!doctype html><html><body><p>Één café in ’s-Hertogenbosch, op de kade.</p></body></html>'
  const withMeta = (name: string): string =>
    text.replace('<body>', `<head><meta charset="${name}"></head><body>`)
  const windows = (words: string): Uint8Array =>
    new Uint8Array([...words].map((sign) => (sign === '’' ? 0x92 : (sign.codePointAt(0) ?? 0))))
  const files = [
    new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')),
    new TextEncoder().encode(`\uFEFF${text}`),
    new TextEncoder().encode(text),
    windows(withMeta('windows-1252')),
    windows(withMeta('ISO-8859-1')),
    windows(text),
    windows(withMeta('utf-8')),
    new TextEncoder().encode(withMeta('nonsense')),
  ]
  for (const bytes of files) {
    const reading = await html.read({ name: 'page.html', bytes })
    expect(reading.text.trim()).toBe('Één café in ’s-Hertogenbosch, op de kade.')
  }
})
