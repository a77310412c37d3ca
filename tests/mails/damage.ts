/** Numbers from 0 to 1 that are the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A message damaged in one of the ways that happen, or that somebody might think of; its files are damaged from within. */
export function damagedMail(bytes: Uint8Array, random: () => number): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1')
  const files = [...text.matchAll(packed)]
  const file = random() < 0.6 ? files[Math.floor(random() * files.length)] : undefined
  if (!file) return damaged(Buffer.from(bytes), random)
  const inside = damaged(Buffer.from(file[0], 'base64'), random)
    .toString('base64')
    .replace(/.{76}/g, '$&\r\n')
  return Buffer.from(text.slice(0, file.index) + inside + text.slice(file.index + file[0].length), 'latin1')
}

const packed = /(?:[A-Za-z0-9+/]{60,76}\r?\n){3,}[A-Za-z0-9+/=]*/g

const ways: ((bytes: Buffer, random: () => number) => Buffer)[] = [
  cut,
  scattered,
  repeated,
  (bytes, random) => swapped(bytes, random),
  largeNumber,
  (bytes, random) => Buffer.concat([bytes, bytes.subarray(0, Math.floor(random() * bytes.length))]),
]

function damaged(bytes: Buffer, random: () => number): Buffer {
  let out: Buffer = Buffer.from(bytes)
  const times = 1 + Math.floor(random() * 4)
  for (let nth = 0; nth < times && out.length > 0; nth += 1)
    out = (ways[Math.floor(random() * ways.length)] ?? cut)(out, random)
  return out
}

function cut(bytes: Buffer, random: () => number): Buffer {
  const [from, to] = [random(), random()].sort()
  const at = (share = 0) => Math.floor(share * bytes.length)
  return random() < 0.5
    ? bytes.subarray(0, at(to))
    : Buffer.concat([bytes.subarray(0, at(from)), bytes.subarray(at(to))])
}

function scattered(bytes: Buffer, random: () => number): Buffer {
  const count = 1 + Math.floor(random() * 60)
  for (let nth = 0; nth < count; nth += 1)
    bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256)
  return bytes
}

function repeated(bytes: Buffer, random: () => number): Buffer {
  const from = Math.floor(random() * bytes.length)
  const piece = bytes.subarray(from, from + 1 + Math.floor(random() * 400))
  const times = 1 + Math.floor(random() * 200)
  return Buffer.concat([
    bytes.subarray(0, from),
    ...Array.from({ length: times }, () => piece),
    bytes.subarray(from),
  ])
}

function swapped(bytes: Buffer, random: () => number): Buffer {
  const middle = Math.floor(random() * bytes.length)
  return Buffer.concat([bytes.subarray(middle), bytes.subarray(0, middle)])
}

/** A length or a count that nobody can meet. */
function largeNumber(bytes: Buffer, random: () => number): Buffer {
  const text = bytes.toString('latin1')
  const numbers = [...text.matchAll(/\d{1,6}/g)]
  const one = numbers[Math.floor(random() * numbers.length)]
  if (!one) return scattered(bytes, random)
  const large = ['0', '-1', '4294967295', '99999999999'][Math.floor(random() * 4)] ?? '0'
  return Buffer.from(text.slice(0, one.index) + large + text.slice(one.index + one[0].length), 'latin1')
}
