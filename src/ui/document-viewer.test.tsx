import { describe, expect, it } from 'vitest'
import { DocumentViewer } from './document-viewer.tsx'
import type { OriginalPage, OriginalText } from './original.ts'
import { render } from './render.ts'

const text = 'Mr. ODONGO Walter <chairman>, walter@un.example'
const body = (marks: OriginalText['marks']): OriginalText => ({
  kind: 'text',
  id: 'body',
  name: 'Mail',
  text,
  marks,
})
const show = (...parts: (OriginalPage | OriginalText)[]) =>
  render(<DocumentViewer language="en" id="original" parts={parts} />)
const mark = (number: number, range: [number, number]) => ({
  id: `mark-${number}`,
  number,
  label: `Field ${number}`,
  href: `#field-${number}`,
  range,
})

describe('The original beside the fields', () => {
  it('marks the words where a field was read, with a way to the field', () => {
    const html = show(body([mark(1, [4, 17])]))
    expect(html).toMatch(
      /<mark class="viewer-range" data-mark="1">ODONGO Walter<a id="mark-1"[^>]+href="#field-1"/,
    )
    expect(html).toContain('aria-label="1: Field 1"')
  })

  it('shows what was written as text and never as markup', () => {
    expect(show(body([]))).toContain('&lt;chairman>')
  })

  it('keeps every letter, and each mark once, where marks overlap or reach too far', () => {
    const html = show(body([mark(1, [4, 17]), mark(2, [11, 999]), mark(3, [0, 3])]))
    const plain = html.replace(/<a [^>]+>\d<\/a>/g, '')
    const shown = /<pre[^>]*>(.*)<\/pre>/.exec(plain)?.[1]?.replace(/<\/?mark[^>]*>/g, '')
    expect(shown).toBe(text.replace('<', '&lt;'))
    for (const number of [1, 2, 3]) expect(html.split(`id="mark-${number}"`)).toHaveLength(2)
  })

  it('draws the place on the page as a link over its picture, in any size of the picture', () => {
    const html = show({
      kind: 'page',
      id: 'page-1',
      name: 'note.pdf',
      src: '/pages/1',
      width: 800,
      height: 1000,
      page: 1,
      marks: [{ ...mark(1, [0, 0]), boxes: [{ left: 0.25, top: 0.1, width: 0.5, height: 0.02 }] }],
    })
    expect(html).toContain('viewBox="0 0 800 1000"')
    expect(html).toContain('<rect x="200" y="100" width="400" height="20"')
    expect(html).toMatch(/<a href="#field-1" id="mark-1"/)
    expect(html).not.toContain('style=')
  })

  it('says so where a part has no text to show', () => {
    expect(show({ ...body([]), text: null })).toContain('No text could be read in this part.')
  })
})
