/** On the page for a wrong address (404): searches for the words of the address. */

import { wordsOfAddress } from '../../search/browser/words-of-address.ts'
import { MENU } from '../../views/menu-entries.ts'
import { rootOf } from './site-engine.ts'

const form = document.querySelector<HTMLFormElement>('form.find.here')
const field = form?.querySelector('input')

if (form && field) {
  const path = location.pathname.slice(rootOf(form).pathname.length)
  const sections = MENU.map(({ url }) => url.replaceAll('/', ''))
  field.value = path === '404.html' ? '' : wordsOfAddress(path, sections)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
