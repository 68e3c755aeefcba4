import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleScript } from '../../editions/files/bundle.ts'

/** The files of the page by name; the page itself has the name ''. */
export type Files = ReadonlyMap<string, { type: string; body: string }>

const SHEETS = ['../../styles/layers.css', '../../styles/tokens.css', 'page/review.css']

/** All style sheets in one, without their imports: an imported sheet precedes the one that imports it. */
const styles = (): string =>
  SHEETS.map((name) =>
    readFileSync(join(import.meta.dirname, name), 'utf-8').replace(/^@import .*$/gmu, ''),
  ).join('\n')

const PAGE = `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Nalezen</title>
<link rel="stylesheet" href="review.css">
<link rel="icon" href="data:,">
</head>
<body>
<p class="wait">De tekst wordt gelezen.</p>
<noscript><p class="wait">Deze pagina werkt met JavaScript.</p></noscript>
<script src="review.js"></script>
</body>
</html>
`

export async function pageFiles(): Promise<Files> {
  const script = await bundleScript('../cli/review/page/main.ts')
  return new Map([
    ['', { type: 'text/html; charset=utf-8', body: PAGE }],
    ['review.js', { type: 'text/javascript; charset=utf-8', body: script }],
    ['review.css', { type: 'text/css; charset=utf-8', body: styles() }],
  ])
}
