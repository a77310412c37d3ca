import { compile } from 'html-to-text'
import { micromark } from 'micromark'

/** Markdown (CommonMark) as safe HTML: raw HTML in it is shown as text, and links lead nowhere but to http, https, mailto. */
export function htmlOf(markdown: string): string {
  return micromark(markdown)
}

/** HTML that came out of Markdown as plain text, for the text part of a mail and for one-line uses. */
export function plainOf(html: string): string {
  return convert(html).trim()
}

const convert = compile({
  wordwrap: false,
  selectors: [
    { selector: 'a', options: { hideLinkHrefIfSameAsText: true, linkBrackets: ['(', ')'] } },
    { selector: 'ul', options: { itemPrefix: '– ', leadingLineBreaks: 2, trailingLineBreaks: 2 } },
  ],
})
