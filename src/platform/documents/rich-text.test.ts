import { describe, expect, it } from 'vitest'
import { richText } from './rich-text.ts'

describe('Rich text', () => {
  it('keeps paragraphs, lists, emphasis and links, and nothing else of HTML', () => {
    const html = `<p>By <strong>1 September</strong>, to <a href="mailto:a@b.example">a@b.example</a>.</p>
<ul>
<li>first</li>
<li><p>second <em>of <strong>two</strong></em></p></li>
</ul>
<script>alert(1)</script>&lt;b&gt; &amp;`
    expect(richText(html)).toEqual([
      {
        kind: 'paragraph',
        spans: [
          { text: 'By ' },
          { text: '1 September', strong: true },
          { text: ', to ' },
          { text: 'a@b.example', link: 'mailto:a@b.example' },
          { text: '.' },
        ],
      },
      {
        kind: 'list',
        ordered: false,
        items: [
          [{ kind: 'paragraph', spans: [{ text: 'first' }] }],
          [
            {
              kind: 'paragraph',
              spans: [
                { text: 'second ' },
                { text: 'of ', emphasis: true },
                { text: 'two', emphasis: true, strong: true },
              ],
            },
          ],
        ],
      },
      { kind: 'paragraph', spans: [{ text: '<b> &' }] },
    ])
  })
})
