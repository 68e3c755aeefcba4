const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements whose content keeps every character: it is not markup, or its white space is shown (`pre`). */
export const VERBATIM = names('script style pre textarea')

/** Elements that have lines of their own, or are not shown: white space beside their tags is not visible. */
export const ON_ITS_OWN = names(
  'html head body title meta link header footer main nav section article aside div p ul ol li dl dt dd ' +
    'h1 h2 h3 h4 h5 h6 table caption thead tbody tr td th figure figcaption blockquote form fieldset ' +
    'legend details summary hr br option pre',
)

const CELL_ENDS = names('td th /tr')
const PAIR_ENDS = names('dt dd /dl /div')
const GROUP_ENDS = names('tbody /table')
const PARAGRAPH_ENDS = names(
  'address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 ' +
    'h6 header hr main nav ol p pre section table ul /article /aside /blockquote /body /dd /details ' +
    '/dialog /div /figcaption /figure /footer /form /header /li /main /nav /section /td /th',
)

/** Elements whose end tag may be omitted before one of these tags, by the rules of HTML. */
export const ENDED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['dd', PAIR_ENDS],
  ['dt', PAIR_ENDS],
  ['li', names('li /ul /ol')],
  ['p', PARAGRAPH_ENDS],
  ['tbody', GROUP_ENDS],
  ['td', CELL_ENDS],
  ['th', CELL_ENDS],
  ['thead', GROUP_ENDS],
  ['tr', names('tr /thead /tbody /table')],
])
