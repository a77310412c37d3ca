import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, expect, it } from 'vitest'
import { aReading, proposed, read } from '../../../tests/intake/a-reading.ts'
import type { MessagePart } from '../message-reading.ts'
import { secondReading } from './second-reading.ts'

const letter = `The Mission nominates Ms. Sarah Namukasa, Director,
Ministry of Health (s.namukasa@health-ug.example), and Mr. Paul Ssenyonga, Physiotherapist.
Sponsorship is requested for Mr. Ssenyonga.`

const part = (id: string, text: string, problem: MessagePart['problem'] = null): MessagePart => ({
  id,
  name: id === 'body' ? null : `${id}.pdf`,
  declaredType: 'text/plain',
  actualType: 'text/plain',
  size: text.length,
  sha256: '',
  text,
  pages: 0,
  source: 'text',
  problem,
})
const reading = aReading({
  people: [
    proposed('Sarah Namukasa', { title: read('Director'), email: read('s.namukasa@health-ug.example') }),
  ],
  parts: [
    part('body', letter),
    part('1', 'PASSPORT No. X123', { code: 'sensitive-attachment', detail: 'passport' }),
  ],
})

let answer: unknown
let asked: { body: string; key: string | undefined } | undefined
/** A server of the protocol that answers what the test wants. */
const server = createServer(async (request, response) => {
  asked = { body: await bodyOf(request), key: request.headers.authorization }
  if (request.url !== '/v1/chat/completions' || answer === 500) return response.writeHead(500).end()
  const content = typeof answer === 'string' ? answer : JSON.stringify(answer)
  return response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }))
}).listen(0, '127.0.0.1')
await once(server, 'listening')
afterAll(() => server.close())
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
const look = async (said: unknown) => {
  answer = said
  return await secondReading({ url, model: 'a-model', key: 'secret' }, reading)
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}

it('shows where two readers differ, each with its place in the letter', async () => {
  const { differences, withoutPlace } = await look({
    people: [
      {
        fullName: 'Sarah Namukasa',
        title: 'Director',
        organisation: 'Ministry of Health',
        email: 's.namukasa@health-ug.example',
      },
      {
        fullName: 'Paul Ssenyonga',
        title: 'Physiotherapist',
        sponsorship: { asked: true, quote: 'Sponsorship is requested for Mr. Ssenyonga.' },
      },
    ],
  })
  expect(withoutPlace).toBe(0)
  expect(differences.map(({ person, field, first, second }) => [person, field, first, second])).toEqual([
    [null, 'fullName', null, 'Paul Ssenyonga'],
    [0, 'organisation', null, 'Ministry of Health'],
  ])
  for (const { second, evidence } of differences)
    for (const { range } of evidence)
      expect(letter.slice(...(range ?? [0, 0])).replace(/\s+/g, ' ')).toBe(second)
})

it('leaves out what does not stand in the letter, and people who do not', async () => {
  const { differences, withoutPlace } = await look({
    people: [
      {
        fullName: 'Sarah Namukasa',
        title: 'Director',
        email: 'sarah@invented.example',
        sponsorship: { asked: true, quote: 'She asks.' },
      },
      { fullName: 'Nobody Atall', title: 'Director' },
    ],
  })
  expect(withoutPlace).toBe(3)
  expect(differences.map(({ field, second }) => [field, second])).toEqual([['email', null]])
})

it('is sent the letter and the key, and nothing of what is kept closed', async () => {
  await look({ people: [] })
  expect(asked?.key).toBe('Bearer secret')
  expect(JSON.parse(asked?.body ?? '').model).toBe('a-model')
  expect(asked?.body).toContain('Sarah Namukasa')
  expect(asked?.body).not.toContain('X123')
})

it.each([['no JSON at all'], [{ somebody: 1 }], [500]])(
  'that answers %j leaves the first reading alone',
  async (said) => {
    expect(await look(said)).toEqual({
      model: 'a-model',
      differences: [],
      withoutPlace: 0,
      problem: expect.any(String),
    })
  },
)
