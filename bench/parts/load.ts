import { Agent, request } from 'node:http'

/** What a load came to: requests a second, and how long the middle and the slowest in a hundred took, in milliseconds. */
export type Load = { perSecond: number; p50: number; p99: number }

/** Asks one address again and again over so many connections for so many seconds, after one second of warming up. */
export async function load(
  url: string,
  headers: Record<string, string>,
  connections = 32,
  seconds = 5,
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  await run(1)
  const times = await run(seconds)
  agent.destroy()
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99) }

  async function run(length: number): Promise<number[]> {
    const until = performance.now() + length * 1000
    const found: number[] = []
    await Promise.all(
      Array.from({ length: connections }, async () => {
        while (performance.now() < until) {
          const began = performance.now()
          await ask(url, headers, agent)
          found.push(performance.now() - began)
        }
      }),
    )
    return found
  }
}

function ask(url: string, headers: Record<string, string>, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    request(url, { agent, headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answers ${response.statusCode}`))
      response.resume().on('end', resolve)
    })
      .on('error', reject)
      .end()
  })
}
