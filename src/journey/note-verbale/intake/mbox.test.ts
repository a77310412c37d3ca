import { describe, expect, it } from 'vitest'
import { messagesOfMbox } from './mbox.ts'

const file = [
  'From isu@example Fri Aug 25 12:00:00 2023',
  'Subject: one',
  '',
  'Dear all,',
  '',
  'From the mission, with compliments.',
  '',
  '>From here on, quoted.',
  '>>From twice quoted.',
  '',
  'From - Sat Aug 26 12:00:00 2023',
  'Subject: two',
  '',
  'No line end at the end',
].join('\n')

async function bytesOf(chunks: Iterable<Uint8Array>): Promise<Uint8Array[]> {
  const messages: Uint8Array[] = []
  for await (const message of messagesOfMbox(chunks)) messages.push(message)
  return messages
}

async function read(chunks: Iterable<Uint8Array>): Promise<string[]> {
  return (await bytesOf(chunks)).map((message) => Buffer.from(message).toString())
}

describe('An mbox file', () => {
  const messages = [
    'Subject: one\n\nDear all,\n\nFrom the mission, with compliments.\n\nFrom here on, quoted.\n>From twice quoted.\n',
    'Subject: two\n\nNo line end at the end',
  ]

  it('gives its messages as they were, quotes of "From " taken off, a sentence that begins so left whole', async () => {
    expect(await read([Buffer.from(file)])).toEqual(messages)
  })

  it('gives the same in whatever pieces the file is read', async () => {
    const bytes = [...Buffer.from(file)].map((byte) => Uint8Array.of(byte))
    expect(await read(bytes)).toEqual(messages)
  })

  it('keeps bytes that are no text, and line ends as they are', async () => {
    const body = Buffer.from([0xe9, 0x00, 0xff, 0x0d, 0x0a])
    const [message] = await bytesOf([Buffer.from('From a 2023\r\nSubject: x\r\n\r\n'), body])
    expect(message).toEqual(Buffer.concat([Buffer.from('Subject: x\r\n\r\n'), body]))
  })

  it('is empty when it is no mbox', async () => {
    expect(await read([Buffer.from('Subject: not an mbox\n\nFrom afar 2023')])).toEqual([])
  })
})
