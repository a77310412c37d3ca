import type { MailFile } from '../mail/mail-tree.ts'
import { actualType } from './actual-type.ts'

const attribute = { body: 0x0002800c, title: 0x00018010, data: 0x0006800f, begin: 0x00069002 }

/** What a winmail.dat holds: its files, and its letter as a text file; the envelope itself where it holds nothing. */
export function filesOfTnef(file: MailFile): MailFile[] {
  const found: MailFile[] = []
  const inside = (name: string | null, bytes: Buffer) => ({
    ...file,
    id: `${file.id}.${found.length + 1}`,
    name,
    declaredType: actualType(bytes),
    bytes,
  })
  for (const { id, data } of attributes(file.bytes)) {
    const last = found.at(-1)
    if (id === attribute.body) found.push(inside('letter.txt', withoutEnd(data)))
    if (id === attribute.begin) found.push(inside(null, Buffer.alloc(0)))
    if (id === attribute.title && last) last.name = withoutEnd(data).toString('latin1')
    if (id === attribute.data && last) last.bytes = data
  }
  return found.length > 0 ? found : [file]
}

/** The attributes of the envelope: level, name, length, data, sum. A length beyond the end stops the reading. */
function attributes(bytes: Uint8Array): { id: number; data: Buffer }[] {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found: { id: number; data: Buffer }[] = []
  let at = 6
  while (at + 9 <= all.length && found.length < 500) {
    const length = all.readUInt32LE(at + 5)
    if (at + 9 + length > all.length) break
    found.push({ id: all.readUInt32LE(at + 1), data: all.subarray(at + 9, at + 9 + length) })
    at += 9 + length + 2
  }
  return found
}

function withoutEnd(data: Buffer): Buffer {
  const end = data.indexOf(0)
  return end < 0 ? data : data.subarray(0, end)
}
