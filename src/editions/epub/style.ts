/** The style sheet of books: only what reading systems do not do themselves. */
export const STYLE = `body { line-height: 1.5; }
.num, .marker, .hnum { font-size: 0.8em; margin-right: 0.5em; text-decoration: none; }
.head .num { display: none; }
.vh { position: absolute; left: -999em; }
.alias { display: inline; }
.vervallen { font-size: 0.8em; }
ol, ul { padding-left: 1.2em; }
ol[role="list"], ul[role="list"] { list-style: none; padding-left: 0.6em; }
aside { margin: 0.5em 0; font-size: 0.9em; }
aside[role="doc-footnote"] > div { display: inline; }
aside:not([role]), .kader { border: 1px solid; padding: 0.5em 1em; margin: 1em 0; }
table { border-collapse: collapse; font-size: 0.75em; }
th, td { padding: 0.1em 0.4em; text-align: right; vertical-align: top; border-bottom: 1px solid; }
th[scope="row"] { text-align: left; font-weight: normal; }
tr.n0 th, tr.n0 td { font-weight: bold; }
tr.n1 th[scope="row"] { padding-left: 1em; }
tr.n2 th[scope="row"] { padding-left: 2em; }
tr.n3 th[scope="row"] { padding-left: 3em; }
tr.n4 th[scope="row"] { padding-left: 4em; }
nav ol { list-style: none; }
.omslag { margin: 0; text-align: center; }
.omslag img { max-width: 100%; max-height: 100vh; }
dt { font-weight: bold; }
dd { margin: 0 0 0.5em 0; }
`
