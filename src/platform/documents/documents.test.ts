import { afterAll, describe, expect, it } from 'vitest'
import { readPdf } from '../../../tests/documents/read-pdf.ts'
import type { Language } from '../i18n/language.ts'
import { openDocuments } from './documents.ts'

const template = 'tests/documents/plain.typ'
const documents = openDocuments()

afterAll(async () => {
  await documents.stop()
})

const render = (title: string, texts: string[], language: Language = 'en') =>
  documents.render(template, { title, texts }, { language })

/** Khmer sets no space between words, and readers find some in the gaps between its letters: there only the letters count. */
const withoutKhmerSpaces = (text: string) =>
  text.replaceAll(/(?<=[\u1780-\u17ff]) | (?=[\u1780-\u17ff])/g, '')

describe('A document', () => {
  it.each<[Language, string, string]>([
    [
      'en',
      'Letter of invitation',
      'The Government of Côte d’Ivoire, “at most three” – from 17 to 19 October.',
    ],
    ['fr', 'Lettre d’invitation', 'L’Unité d’appui a l’honneur d’inviter : « œuvre » à Genève, le 1er août.'],
    ['es', 'Carta de invitación', '¿Quién puede acudir? El año próximo, la Misión Permanente del Perú.'],
    ['ar', 'رسالة دعوة', 'تتشرف الوحدة بأن تدعو البعثة الدائمة إلى المؤتمر العالمي الثالث'],
    ['km', 'លិខិតអញ្ជើញ', 'អង្គភាពគាំទ្រការអនុវត្ត សូមអញ្ជើញឯកឧត្តម (សៀមរាប) ដោយក្តីគោរព។'],
  ])(
    'in %s is read aloud as it was written, is tagged and says its title and language',
    async (language, title, text) => {
      const read = await readPdf(await render(title, [text], language))
      expect(read).toMatchObject({ title, language, tagged: true })
      expect(read.pages.map(withoutKhmerSpaces)).toEqual([withoutKhmerSpaces(`${title} ${text}`)])
      expect([...read.roles]).toEqual(expect.arrayContaining(['Document', 'H1', 'P']))
    },
  )

  it.each([
    '#import "/etc/passwd": *',
    '[brackets] $x^2$ *strong* _low_ `code` \\u{41}',
    '<script>alert(1)</script> & <label> @reference',
    '// not a comment /* nor this */ = no heading',
    '#set page(width: 1pt); "quoted" ~ --- ...',
  ])('prints %s as it is', async (hostile) => {
    const read = await readPdf(await render(hostile, [hostile]))
    expect(read).toMatchObject({ title: hostile, pages: [`${hostile} ${hostile}`] })
  })

  it('leaves out what nobody means to print, and does not let a name turn what follows', async () => {
    const name = '\ufeffMs\u0000 Chen\u0007\ud800\u202e\tof\r\nthe mission\ufffe'
    expect((await readPdf(await render('Names', [name, 'after it']))).pages).toEqual([
      'Names Ms Chen\ufffd of the mission after it',
    ])
  })

  it('mixes scripts: each name stands in its own', async () => {
    const names = 'Ahmed أحمد – Sok សុខ – Αθηνά – Ольга – Nguyễn Thị'
    expect((await readPdf(await render('Names', [names]))).pages).toEqual([`Names ${names}`])
  })

  it('is the same for the same data, byte for byte', async () => {
    const [first, second] = [await render('Same', ['words']), await render('Same', ['words'])]
    expect(Buffer.from(first).equals(second)).toBe(true)
  })

  it('that holds what no font can print is refused, and the text named', async () => {
    await expect(render('Names', ['Ms Chen', 'Mr 陳大文'])).rejects.toMatchObject({
      name: 'DocumentProblem',
      message: 'No font can print “Mr 陳大文”',
      texts: ['Mr 陳大文'],
    })
    await expect(render('Names', ['Ms \ue000'])).rejects.toMatchObject({ texts: ['Ms \ue000'] })
    expect((await readPdf(await render('Names', ['after it']))).pages).toEqual(['Names after it'])
  })

  it('whose template fails says where', async () => {
    await expect(documents.render(template, { title: 'No texts' }, { language: 'en' })).rejects.toThrow(
      `${template}: line 5: dictionary does not contain key "texts"`,
    )
  })

  it('of a batch that fails is reported by its id, and the others are made', async () => {
    const items = ['KHM', 'XXX', 'UGA'].map((id) => ({
      id,
      data: { title: id, texts: [id === 'XXX' ? '文' : id] },
    }))
    const seen: string[] = []
    for await (const made of documents.renderEach(template, items, { language: 'en' }))
      seen.push('bytes' in made ? `${made.id} made` : `${made.id}: ${made.problem.message}`)
    expect(seen).toEqual(['KHM made', 'XXX: No font can print “文”', 'UGA made'])
  })

  it('is made after the thread was stopped, by a new one', async () => {
    await documents.stop()
    expect((await readPdf(await render('Again', ['here']))).title).toBe('Again')
  })
})
