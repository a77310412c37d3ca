import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { docx } from '../../../tests/mails/docx.ts'
import { type Mail, mailBytes } from '../../../tests/mails/mail.ts'
import { photograph, scannedPdf } from '../../../tests/mails/scan.ts'
import { rootPath } from '../../../src/platform/root.ts'
import { type FurtherMessage, parseMessages } from './parse-messages.ts'
import { truthOf } from './truth-of.ts'
import { blocksOf, endTypesetting, htmlOf, pdfOf } from './typeset.ts'

/** The files of messages, in the order in which they were written. */
export const furtherParts = ['first-half', 'second-half', 'third-part', 'fourth-part', 'fifth-part'] as const
type Part = (typeof furtherParts)[number]

/** Writes the messages of one file, with their truths, into a folder; gives the paths of the messages. */
export async function writeFurther(part: Part, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true })
  const messages = parseMessages(readFileSync(rootPath('bench', 'reading', 'further', `${part}.txt`), 'utf8'))
  const paths: string[] = []
  for (const message of messages) {
    const path = join(folder, `${message.id}.eml`)
    writeFileSync(path, mailBytes(await mailOf(message)))
    writeFileSync(join(folder, `${message.id}.truth.json`), JSON.stringify(truthOf(message), null, 1))
    paths.push(path)
  }
  await endTypesetting()
  return paths
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

async function mailOf(message: FurtherMessage): Promise<Mail> {
  const { form, text } = message
  const one = (key: string, usual = '') => message.told.get(key)?.[0] ?? usual
  const mail = {
    from: one('From'),
    subject: one('Subject'),
    received: one('At'),
    headers: message.told.has('Header') ? [one('Header')] : [],
  }
  const cover = one('Cover', 'Please find attached.').replaceAll('\\n', '\n')
  const file = (type: string, bytes: Uint8Array) => ({ ...mail, body: cover, files: [{ name: one('File', 'Note'), type, bytes }] })
  if (form === 'body') return { ...mail, body: text }
  if (form === 'html') return { ...mail, html: htmlOf(text) }
  if (form === 'docx') return file(word, docx(blocksOf(text), { rightToLeft: /^(?:ar|fa)/.test(one('Lang')) }))
  if (form === 'forward') {
    const inner = mailBytes({ from: one('InnerFrom'), subject: one('InnerSubject'), received: one('InnerAt'), body: text })
    return file('message/rfc822', inner)
  }
  const pdf = await pdfOf(text, one('Look'))
  if (form === 'pdf') return file('application/pdf', pdf)
  const turned = Number(one('Turned', '0.7'))
  if (form === 'photo') return file('image/jpeg', await photograph(pdf, { turned, width: 1700, quality: 72, grey: 232 }))
  const glass = form === 'fax' ? { turned, width: 1100, quality: 40, grey: 250 } : { turned, width: 1600, quality: 62 }
  const pages = (text.match(/^<<page>>$/gm)?.length ?? 0) + 1
  return file('application/pdf', await scannedPdf(pdf, { ...glass, pages }))
}
