import { and, eq } from 'drizzle-orm'
import { type Channel, channels, type Invitee, invitees } from '../src/conference/schema.ts'
import { textPdf } from './mails/pdf.ts'
import type { TestOffice } from './office.ts'
import type { Pages } from './pages.ts'

/** A mission as tests know it: its channel, its invitee, and its pages in its own browser. */
export type TestMission = { channel: Channel; invitee: Invitee; pages: Pages }

/** The mission of a State, or the office of an organisation, by the invitee's code: came by its personal link. */
export async function missionOf(
  t: Pick<TestOffice, 'database' | 'office' | 'visitor'>,
  code: string,
  kind?: string,
): Promise<TestMission> {
  const [found] = await t.database.drizzle
    .select({ channel: channels, invitee: invitees })
    .from(channels)
    .innerJoin(invitees, eq(invitees.id, channels.inviteeId))
    .where(
      and(
        eq(invitees.conferenceId, t.office.conference.id),
        eq(invitees.code, code),
        kind ? eq(channels.kind, kind) : undefined,
      ),
    )
    .limit(1)
  if (!found) throw new Error(`${code} has no channel`)
  return { ...found, pages: await t.visitor('portal', found.channel.id) }
}

/** A stamped Note as a PDF with a text. */
export function notePdf(name: string, lines: readonly string[] = ['Note verbale']): File {
  const page = lines.map((text, index) => ({ x: 60, y: 80 + index * 20, text }))
  return new File([Uint8Array.from(textPdf([page]))], name, { type: 'application/pdf' })
}

/** The words of a page without its marks, as a person reads them. */
export async function wordsOn(response: Response): Promise<string> {
  const html = await response.text()
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  return main
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
}

/** The value of a hidden field of a page. */
export async function hiddenField(response: Response, name: string): Promise<string> {
  const html = await response.text()
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
}
