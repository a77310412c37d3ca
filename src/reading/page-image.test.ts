import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { definitionIn, phnomPenhFolder } from '../../tests/fixtures/definitions.ts'
import { mailBytes } from '../../tests/mails/mail.ts'
import { paragraph, textPdf } from '../../tests/mails/pdf.ts'
import { readingContext } from '../journey/note-verbale/reading-context.ts'
import { usualLimits } from './context.ts'
import { pageImage, partBytes } from './page-image.ts'
import { readMessage } from './read-message.ts'

const context = readingContext(definitionIn(phnomPenhFolder), { ...usualLimits, scans: false })
const page = (text: string) => paragraph(text, { x: 60, y: 60, width: 470 }).placed
const pdf = textPdf([page('First page'), page('Second page, with more on it than the first one')])
const photo = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#ccc' } })
  .jpeg()
  .toBuffer()
const inner = mailBytes({
  from: 'a@b.example',
  subject: 'Inner',
  received: '2023-08-24T10:00:00Z',
  body: 'Forwarded',
  files: [{ name: 'note.pdf', type: 'application/pdf', bytes: pdf }],
})
const message = mailBytes({
  from: 'a@b.example',
  subject: 'Note',
  received: '2023-08-24T10:00:00Z',
  body: 'See attached',
  files: [
    { name: 'note.pdf', type: 'application/pdf', bytes: pdf },
    { name: 'photo.jpg', type: 'image/jpeg', bytes: photo },
    { name: 'inner.eml', type: 'message/rfc822', bytes: inner },
  ],
})

describe('A part of a message', () => {
  it('is given as it came, that of a forwarded mail too', async () => {
    expect(Buffer.from((await partBytes(message, '1')) ?? [])).toEqual(pdf)
    expect(Buffer.from((await partBytes(message, '2')) ?? [])).toEqual(photo)
    expect(Buffer.from((await partBytes(message, '3.1')) ?? [])).toEqual(pdf)
    expect(await partBytes(message, '9')).toBeNull()
  })

  it.each([
    ['a page of a PDF', '1', 2, 1755],
    ['a photograph', '2', 1, 827],
    ['a page in a forwarded mail', '3.1', 1, 1755],
  ])('is shown as a picture 1240 dots wide: %s', async (_, part, number, height) => {
    const { format, width, height: actual } = await sharp(await pageImage(message, part, number)).metadata()
    expect({ format, width }).toEqual({ format: 'png', width: 1240 })
    expect(Math.abs(actual - height)).toBeLessThan(4)
  })

  it('says how large its pages are shown', async () => {
    const { reading } = await readMessage(message, context)
    const sizes = reading.parts.flatMap(({ id, pageSizes = [] }) =>
      pageSizes.map((size, index) => ({ id, page: index + 1, size })),
    )
    expect(sizes).toHaveLength(5)
    for (const { id, page: number, size } of sizes) {
      const { width, height } = await sharp(await pageImage(message, id, number)).metadata()
      expect({ id, width }).toEqual({ id, width: size.width })
      expect(Math.abs(height - size.height)).toBeLessThan(4)
    }
  })

  it('shows each page of its own', async () => {
    expect(await pageImage(message, '1', 1)).not.toEqual(await pageImage(message, '1', 2))
  })

  it('has no page that it does not have', async () => {
    await expect(pageImage(message, '1', 3)).rejects.toThrow()
    await expect(pageImage(message, 'body', 1)).rejects.toThrow('no pages')
  })
})
