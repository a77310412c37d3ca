import { expect, it } from 'vitest'
import { readMultipart } from './multipart.ts'

function formOf(fields: Record<string, string | File>): Request {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  return new Request('http://localhost/', { method: 'POST', body })
}

it('gives what was typed and the files, with names in any script', async () => {
  const file = new File(['abc'], 'مذكرة.pdf', { type: 'application/pdf' })
  const read = await readMultipart(formOf({ from: 'Bénin', file, none: new File([], '') }), { file: 10 })
  expect(read).toEqual({
    fields: { from: 'Bénin' },
    files: [{ field: 'file', name: 'مذكرة.pdf', type: 'application/pdf', bytes: Buffer.from('abc') }],
    tooLarge: [],
    problem: undefined,
  })
})

it('leaves out one file that is too large by itself, by its name, and keeps the others', async () => {
  const body = new FormData()
  for (const [name, size] of [
    ['a.pdf', 4],
    ['b.pdf', 9],
    ['c.pdf', 5],
  ] as const)
    body.append('file', new File(['x'.repeat(size)], name))
  const request = new Request('http://localhost/', { method: 'POST', body })
  const read = await readMultipart(request, { file: 10 }, 8)
  expect(read.files.map(({ name }) => name)).toEqual(['a.pdf', 'c.pdf'])
  expect({ tooLarge: read.tooLarge, problem: read.problem }).toEqual({
    tooLarge: ['b.pdf'],
    problem: undefined,
  })
})

it('says when files together are too large, though each by itself is not', async () => {
  const body = new FormData()
  for (const name of ['a.pdf', 'b.pdf']) body.append('file', new File(['x'.repeat(6)], name))
  const request = new Request('http://localhost/', { method: 'POST', body })
  expect((await readMultipart(request, { file: 10 }, 8)).problem).toBe('too-large')
})

it('keeps what was typed when a file is too large, before and after it', async () => {
  const file = new File(['x'.repeat(11)], 'a.pdf')
  const read = await readMultipart(formOf({ from: 'Benin', file, text: 'Dear' }), { file: 10 })
  expect(read).toEqual({
    fields: { from: 'Benin', text: 'Dear' },
    files: [],
    tooLarge: [],
    problem: 'too-large',
  })
})

it('takes no file for a field that asks for none', async () => {
  const read = await readMultipart(formOf({ other: new File(['x'], 'a.pdf') }), { file: 10 })
  expect(read).toEqual({ fields: {}, files: [], tooLarge: [], problem: 'too-large' })
})

it('does not listen for ever', async () => {
  let sent = 0
  const body = new ReadableStream({
    pull(controller) {
      const head = '--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n'
      controller.enqueue(new TextEncoder().encode(sent === 0 ? head : 'x'.repeat(1024 * 1024)))
      sent += 1
    },
  })
  const headers = { 'content-type': 'multipart/form-data; boundary=b' }
  const request = new Request('http://localhost/', { method: 'POST', body, headers, ...{ duplex: 'half' } })
  expect((await readMultipart(request, { file: 10 })).problem).toBe('too-large')
  expect(sent).toBeLessThan(20)
})

it('says so when the form breaks off', async () => {
  const headers = { 'content-type': 'multipart/form-data; boundary=b' }
  const request = new Request('http://localhost/', { method: 'POST', body: '--b\r\nContent-Disp', headers })
  expect((await readMultipart(request, { file: 10 })).problem).toBe('broken')
})
